import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { toString as plainTextOf } from 'mdast-util-to-string';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { mdxjs } from 'micromark-extension-mdxjs';
import { describe, expect, it } from 'vitest';
import { problemBelow, readMdx } from '../inert.ts';
import { writeBlocks } from './index.ts';

const write = (nodes: readonly RootContent[]): string => `${writeBlocks(nodes).join('\n\n')}\n`;
/** A parser that is not the site's: what both read in the same way is not a matter of luck. */
const readOtherwise = (mdx: string): Root =>
  fromMarkdown(mdx, {
    extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), mdxjs()],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      mdxFromMarkdown(),
    ],
  });
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

const text = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~&;:=$@^/"\' \n\t1234567890axÄ中，。“”（）：😀'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'import ',
          'export ',
          'import a from "b"',
          'export const a = 1',
          '](javascript:x)',
          '<script>',
          '</Mark>',
          '<Mark>',
          '{a}',
          '{/* */}',
          '&lt;',
          '&#123;',
          '<!--',
          '-->',
          ']]>',
          '```',
          '~~~',
          ':::',
          '%%{init}%%',
          '    ',
          '1. ',
          '- ',
          '> ',
          '# ',
          '| a |',
          '| - |',
          'https://a.example/b_c',
          'www.a.example',
          '{%',
          '$$',
          '---',
          '===',
          '\u3000',
          '\u2028',
          '[^1]:',
          '[a]: b',
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

const leaf: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 3, arbitrary: text.map((value): PhrasingContent => ({ type: 'text', value })) },
  { weight: 1, arbitrary: text.map((value): PhrasingContent => ({ type: 'inlineCode', value })) },
  { weight: 1, arbitrary: fc.constant<PhrasingContent>({ type: 'break' }) },
);
const phrasing: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 3, arbitrary: leaf },
  {
    weight: 2,
    arbitrary: fc
      .record({
        type: fc.constantFrom('strong' as const, 'emphasis' as const, 'delete' as const),
        children: fc.array(leaf, { minLength: 1, maxLength: 3 }),
      })
      .map((node): PhrasingContent => node),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({
        type: fc.constant('link' as const),
        url: fc.oneof(
          text,
          text.map((rest) => `https://a.example/${rest}`),
          text.map((rest) => `/${rest}`),
        ),
        title: fc.option(text),
        children: fc.array(leaf, { maxLength: 3 }),
      })
      .map((node): PhrasingContent => node),
  },
  {
    weight: 1,
    arbitrary: fc.array(leaf, { maxLength: 3 }).map(
      (children): PhrasingContent => ({
        type: 'mdxJsxTextElement',
        name: 'Mark',
        attributes: [],
        children,
      }),
    ),
  },
);
const inline = fc.array(phrasing, { minLength: 1, maxLength: 5 });

const blocks = fc.letrec<{ block: RootContent }>((tie) => {
  const below = fc.array(tie('block'), { maxLength: 3 });
  const cell = fc
    .array(phrasing, { maxLength: 2 })
    .map((children) => ({ type: 'tableCell' as const, children }));
  const row = fc
    .array(cell, { minLength: 1, maxLength: 3 })
    .map((children) => ({ type: 'tableRow' as const, children }));
  const item = fc
    .record({ children: below, checked: fc.option(fc.boolean()), spread: fc.boolean() })
    .map((fields) => ({ type: 'listItem' as const, ...fields }) as never);
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      inline.map((children): RootContent => ({ type: 'paragraph', children })),
      fc
        .record({ depth: fc.constantFrom(2, 3, 6), children: inline })
        .map((fields): RootContent => ({ type: 'heading', ...fields }) as RootContent),
      fc
        .record({ lang: fc.option(text), meta: fc.option(text), value: text })
        .map((fields): RootContent => ({ type: 'code', ...fields })),
      fc.array(row, { maxLength: 3 }).map((children): RootContent => ({ type: 'table', children })),
      fc.constant<RootContent>({ type: 'thematicBreak' }),
      below.map((children): RootContent => ({ type: 'blockquote', children: children as never })),
      fc
        .record({
          ordered: fc.boolean(),
          start: fc.option(fc.nat({ max: 1e10 })),
          spread: fc.boolean(),
          children: fc.array(item, { minLength: 1, maxLength: 3 }),
        })
        .map((fields): RootContent => ({ type: 'list', ...fields })),
      fc.record({ title: text, children: below }).map(
        ({ title, children }): RootContent => ({
          type: 'mdxJsxFlowElement',
          name: 'Callout',
          attributes: [
            { type: 'mdxJsxAttribute', name: 'kind', value: 'note' },
            { type: 'mdxJsxAttribute', name: 'title', value: title },
          ],
          children: children as never,
        }),
      ),
    ),
  };
}).block;

const runs = { numRuns: 400, seed: 7 };

describe('writeBlocks', () => {
  it('keeps the text of a paragraph, whatever is in it', () => {
    fc.assert(
      fc.property(text, (value) => {
        const mdx = write([{ type: 'paragraph', children: [{ type: 'text', value }] }]);
        const shown = words(
          value
            .replace(/[^\P{Cc}\t\n\r\x80-\x9F]/gu, '\uFFFD')
            .replace(/\r/g, ' ')
            .toWellFormed(),
        );
        expect(words(plainTextOf(readMdx(mdx)))).toBe(shown);
        expect(words(plainTextOf(readOtherwise(mdx)))).toBe(shown);
      }),
      runs,
    );
  });

  it('writes trees that both parsers find inert', () => {
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 3 }), (nodes) => {
        const mdx = write(nodes);
        expect(problemBelow(readMdx(mdx))).toBeUndefined();
        expect(problemBelow(readOtherwise(mdx))).toBeUndefined();
      }),
      runs,
    );
  });

  it('puts no box before a component, when the words of a task show nothing', () => {
    const words: RootContent = { type: 'paragraph', children: [] };
    const callout: RootContent = {
      type: 'mdxJsxFlowElement',
      name: 'Callout',
      attributes: [{ type: 'mdxJsxAttribute', name: 'kind', value: 'note' }],
      children: [{ type: 'paragraph', children: [{ type: 'text', value: '水要开' }] }],
    };
    const item = { type: 'listItem' as const, checked: false, children: [words, callout] as never };
    const mdx = write([{ type: 'list', children: [item] }]);
    expect(plainTextOf(readMdx(mdx))).toBe('水要开');
    expect(plainTextOf(readOtherwise(mdx))).toBe('水要开');
  });
});
