import { everySection, span } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

/** A short line without a full stop right below a picture is its caption. */
export const figureCaption: Rule = {
  id: 'figure-caption',
  repair(root) {
    for (const section of everySection(root)) {
      for (let index = 0; index + 1 < section.children.length; index++) {
        const figure = section.children[index]!;
        const below = section.children[index + 1]!;
        if (figure.type !== 'figure' || figure.caption || below.type !== 'paragraph') continue;
        const text = plainTextOf(below).trim();
        const gap = (below.lines?.start ?? 0) - (figure.lines?.end ?? 0);
        if ([...text].length > 24 || /[。？?！：:，,]/u.test(text) || gap > 2 || text === '') continue;
        if (below.children.some(({ type }) => type !== 'text')) continue;
        figure.caption = text;
        if (figure.lines && below.lines) figure.lines = span(figure.lines, below.lines);
        section.children.splice(index + 1, 1);
      }
    }
  },
};
