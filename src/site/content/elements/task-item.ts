import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ListItem } from 'mdast';
import { interfaceLanguage, label } from '../placeholders.ts';

/** A list item that was ticked or left open: said in words instead of by a control that cannot be used. */
export function taskItem(node: ListItem, item: Element): Element {
  if (typeof node.checked !== 'boolean') return item;
  const words = label(node.checked ? 'taskDone' : 'taskOpen');
  const box = h('span', { class: 'task-box', role: 'img', ariaLabel: words, lang: interfaceLanguage });
  const properties = { class: 'task', dataState: node.checked ? 'done' : 'open' };
  return { ...item, properties, children: [box, ...withoutControl(item.children)] };
}

// The control stands in the item when the list is tight, else in its first paragraph.
function withoutControl(children: readonly ElementContent[]): ElementContent[] {
  return children
    .filter((child) => child.type !== 'element' || child.tagName !== 'input')
    .map((child) =>
      child.type === 'element' ? { ...child, children: withoutControl(child.children) } : child,
    );
}
