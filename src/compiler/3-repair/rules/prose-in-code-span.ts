import type { Parents, PhrasingContent } from 'mdast';
import { hanShare } from '../../tree/text.ts';
import { visitNodes } from '../../tree/visit.ts';
import type { Rule } from '../rule.ts';

/**
 * Prose in a code span (`` ` slow, and dear ` ``) is emphasis by somebody whose editor made it grey: it becomes strong,
 * or plain text when the whole paragraph is one span, so that it wraps and is read as prose.
 */
export const proseInCodeSpan: Rule = {
  id: 'prose-in-code-span',
  repair(root) {
    visitNodes(root, (node) => {
      if (!('children' in node)) return;
      const parent = node as Parents;
      const alone = parent.type === 'paragraph' && parent.children.length === 1;
      const insideStrong = parent.type === 'strong';
      parent.children = parent.children.map((child) => {
        if (child.type !== 'inlineCode' || hanShare(child.value) <= 0.5 || /[(){}=<>[\]]/.test(child.value)) return child;
        const text: PhrasingContent = { type: 'text', value: child.value.trim().replace(/\s*\n\s*/g, '') };
        return alone || insideStrong ? text : { type: 'strong', children: [text] };
      }) as typeof parent.children;
    });
  },
};
