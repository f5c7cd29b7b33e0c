import type { Block } from '../../tree/nodes.ts';
import { everySection } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

const signs = [/我|自己|本人/u, /面试官|面试/u, /觉得|感觉|反思|当时|可惜|没答|答[的得]|否掉/u];

/** A paragraph in which the author speaks of how it went (two of: I, the interviewer, a feeling) is experience, not fact. */
export const personalRemark: Rule = {
  id: 'personal-remark',
  repair(root) {
    for (const section of everySection(root)) {
      section.children = section.children.map((child) => {
        if (child.type !== 'paragraph') return child;
        const text = plainTextOf(child);
        if ([...text].length < 20 || signs.filter((sign) => sign.test(text)).length < 2) return child;
        const { lines } = child;
        const made: Block = {
          type: 'callout',
          kind: 'experience',
          children: [child],
          ...(lines && { lines }),
        };
        return made;
      });
    }
  },
};
