import type { Block } from '../../tree/nodes.ts';
import { everySection } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

const reminder =
  /^(?:todo|fixme|待办|待(?:总结|补充|完善|整理|学习|续|确认|更新))(?:[\s:：]|$)|^.{0,12}(?:用一下|看一下|学一下|了解一下|都要复习一?下?|待总结|待补充)[。.!！]?$/iu;

/** A line that reminds its author of something to do (`TODO`, `待补充`) is no statement: it is set apart. */
export const openTask: Rule = {
  id: 'open-task',
  repair(root) {
    for (const section of everySection(root)) {
      section.children = section.children.map((child) => {
        if (child.type !== 'paragraph' || !reminder.test(plainTextOf(child).trim())) return child;
        const { lines } = child;
        const made: Block = {
          type: 'callout',
          kind: 'note',
          title: '待办',
          children: [child],
          ...(lines && { lines }),
        };
        return made;
      });
    }
  },
};
