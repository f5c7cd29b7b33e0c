import { visitNodes } from '../../tree/visit.ts';
import type { Rule } from '../rule.ts';

const styling =
  /<\/?(?:font|center|div|span|p|br|hr|details|summary|b|strong|i|em|u|s|sup|sub|small|big|section|kbd|mark)(?:\s[^<>]*)?\/?>/gi;
/** Longer text is no sentence with tags in it; looking for comments there could take for ever. */
const longest = 6_000;
const comment = /<!--[\s\S]*?-->/g;

/** HTML that only styled the note (`<font color=red>`, `<br>`) or that nobody saw (comments) goes; its text stays. */
export const htmlInText: Rule = {
  id: 'html-in-text',
  repair(root) {
    visitNodes(root, (node) => {
      if (node.type === 'text' && node.value.includes('<') && node.value.length <= longest) {
        node.value = node.value
          .replace(comment, '')
          .replace(/<br\b[^<>]*>/gi, ' ')
          .replace(styling, '');
      }
    });
  },
};
