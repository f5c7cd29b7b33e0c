import type { ThemeRegistrationRaw } from 'shiki/core';

/** What the highlighter tells apart; the letter is the class in the page, its colour stands in `tokens.css`. */
const kinds = [
  { name: 'k', scopes: ['keyword', 'storage', 'keyword.control', 'variable.language'] },
  { name: 'o', scopes: ['keyword.operator', 'punctuation'] },
  { name: 's', scopes: ['string', 'string.quoted', 'markup.inline.raw', 'constant.character.escape'] },
  { name: 'n', scopes: ['constant', 'constant.numeric', 'constant.language', 'support.constant'] },
  { name: 'c', scopes: ['comment', 'punctuation.definition.comment', 'string.quoted.docstring'] },
  { name: 'f', scopes: ['entity.name.function', 'support.function', 'meta.function-call.generic'] },
  {
    name: 't',
    scopes: [
      'entity.name.type',
      'entity.name.class',
      'support.type',
      'support.class',
      'storage.type.numeric',
    ],
  },
  {
    name: 'p',
    scopes: [
      'entity.name.tag',
      'entity.other.attribute-name',
      'variable.other.property',
      'support.type.property-name',
      'meta.property-name',
    ],
  },
  { name: 'i', scopes: ['markup.inserted'] },
  { name: 'd', scopes: ['markup.deleted'] },
] as const;

const plain = '#000000';

// Each kind is painted in a colour of its own that no reader sees: it only carries the class out of Shiki.
const colourOf = (index: number): string => `#0000${(index + 1).toString(16).padStart(2, '0')}`.toUpperCase();

const classes = new Map<string, string>(kinds.map((kind, index) => [colourOf(index), kind.name]));

/** Theme whose colours stand for classes. */
export const classTheme: ThemeRegistrationRaw = {
  name: 'classes',
  type: 'light',
  colors: { 'editor.foreground': plain, 'editor.background': '#FFFFFF' },
  settings: [
    { settings: { foreground: plain, background: '#FFFFFF' } },
    ...kinds.map((kind, index) => ({ scope: [...kind.scopes], settings: { foreground: colourOf(index) } })),
  ],
};

/** Class of a token that has this colour; nothing for plain text. */
export function classOfColour(colour: string | undefined): string | undefined {
  return classes.get((colour ?? plain).toUpperCase());
}
