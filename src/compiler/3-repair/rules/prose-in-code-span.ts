import type { Parents, PhrasingContent } from 'mdast';
import { hanShare } from '../../tree/text.ts';
import { visitNodes } from '../../tree/visit.ts';
import type { Rule } from '../rule.ts';

/**
 * Prose in a code span (`` ` slow, and dear ` ``) is emphasis by somebody whose editor made it grey: it becomes strong,
 * or plain text when the whole paragraph is one span, so that it wraps and is read as prose. A term and its meaning in
 * one span are a strong term and its meaning.
 */
export const proseInCodeSpan: Rule = {
  id: 'prose-in-code-span',
  repair(root) {
    visitNodes(root, (node) => {
      if (!('children' in node)) return;
      const parent = node as Parents;
      if (!parent.children.some(({ type }) => type === 'inlineCode')) return;
      const alone =
        parent.type === 'paragraph' &&
        parent.children.filter((child) => child.type !== 'text' || child.value.trim() !== '').length === 1;
      const insideStrong = parent.type === 'strong';
      parent.children = parent.children.flatMap((child): PhrasingContent[] => {
        if (child.type !== 'inlineCode' || !isProse(child.value)) return [child as PhrasingContent];
        const text: PhrasingContent = { type: 'text', value: child.value.trim().replace(/\s*\n\s*/g, '') };
        if (alone) return definition(text.value) ?? [text];
        return insideStrong ? [text] : [{ type: 'strong', children: [text] }];
      }) as typeof parent.children;
    });
  },
};

// Chinese by its letters, or by the marks that only Chinese text has.
function isProse(value: string): boolean {
  if (/[(){}=<>[\]]/.test(value)) return false;
  return (
    hanShare(value) > 0.5 ||
    (/[，。；：、！？]/u.test(value) && hanShare(value) > 0.2) ||
    /^\s*[a-z]+[:：]\p{Script=Han}/iu.test(value)
  );
}

function definition(value: string): PhrasingContent[] | undefined {
  const match = /^([A-Za-z][\w-]*)\s*[:：]\s*(?=\p{Script=Han})/u.exec(value);
  if (!match) return undefined;
  return [
    { type: 'strong', children: [{ type: 'text', value: match[1]! }] },
    { type: 'text', value: `：${value.slice(match[0].length)}` },
  ];
}
