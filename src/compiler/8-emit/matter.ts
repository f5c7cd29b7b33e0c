import type { PageMatter } from '../../schema/page.ts';

/** Writes the front matter of a page as YAML: block style, keys in the order of the schema, text quoted where it must be. */
export function writeMatter(matter: PageMatter): string {
  return Object.entries(matter)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key}:${written(value, '')}`))
    .join('\n');
}

type Value = string | number | readonly Value[] | { readonly [key: string]: Value };

function written(value: Value, indent: string): string {
  if (typeof value === 'number') return ` ${value}`;
  if (typeof value === 'string') return ` ${scalar(value)}`;
  if (isList(value)) {
    if (value.length === 0) return ' []';
    return value.map((item) => `\n${indent}  -${itemOf(item, `${indent}    `)}`).join('');
  }
  return fieldsOf(value)
    .map(([key, field]) => `\n${indent}  ${key}:${written(field, `${indent}  `)}`)
    .join('');
}

function itemOf(item: Value, indent: string): string {
  if (typeof item !== 'object' || isList(item)) return written(item, indent);
  return fieldsOf(item)
    .map(([key, field], index) => `${index === 0 ? ' ' : `\n${indent}`}${key}:${written(field, indent)}`)
    .join('');
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function fieldsOf(value: { readonly [key: string]: Value }): [string, Value][] {
  return Object.entries(value).filter(([, field]) => field !== undefined);
}

// Letters first, no sign that YAML gives a meaning to, and no word that it reads as something else than text.
const plain =
  /^(?:[\p{L}/](?:[\p{L}\p{N} ,.;()（），。；：、“”？！《》·…—/+_~=@$^<>%*?!'-]|:(?=\S))*|\d+-\d+)$/u;
const meaning = /^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$|\s$/i;

function scalar(text: string): string {
  const value = text.toWellFormed();
  if (plain.test(value) && !meaning.test(value)) return value;
  // Of what JSON leaves as it is YAML forbids these.
  return JSON.stringify(value).replace(/[\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
