import type { List } from 'mdast';
import type { PageBlock, PageSection } from '../stages.ts';
import { everyPageSection } from '../tree/page-walk.ts';
import { plainTextOf } from '../tree/text.ts';

const processTitle = /(?:过程|流程|步骤|顺序|阶段|三次握手|四次挥手|steps?|procedure|process)[^。]{0,6}$/iu;
const mostPerPage = 2;

/**
 * Draws numbered procedures as flowcharts: ordered lists of three to seven short steps under a title or a label that
 * says they are one. The drawing stands below the list and repeats its words, so it comes without claim of its own.
 */
export function drawSteps(sections: readonly PageSection[]): void {
  let drawn = 0;
  for (const section of everyPageSection(sections)) {
    for (let index = 0; index < section.blocks.length && drawn < mostPerPage; index++) {
      const label = labelAbove(section, index);
      const steps = label === undefined ? undefined : stepsOf(section.blocks[index]!);
      if (label === undefined || !steps) continue;
      section.blocks.splice(index + 1, 0, { block: flowchart(label, steps) });
      drawn += 1;
      index += 1;
    }
  }
}

function labelAbove(section: PageSection, index: number): string | undefined {
  const above = section.blocks[index - 1]?.block;
  const label = above?.type === 'paragraph' ? plainTextOf(above).replace(/[:：]\s*$/u, '') : '';
  if (processTitle.test(label) && [...label].length <= 30) return label;
  return processTitle.test(section.name) ? section.name : undefined;
}

function stepsOf({ block }: PageBlock): string[] | undefined {
  if (
    block.type !== 'list' ||
    !block.ordered ||
    (block as List).children.length < 3 ||
    block.children.length > 7
  )
    return undefined;
  if (block.children.some((item) => item.children.length !== 1 || item.children[0]?.type !== 'paragraph'))
    return undefined;
  const steps = block.children.map((item) => plainTextOf(item).trim());
  return steps.every((step) => [...step].length <= 48 && step !== '') ? steps : undefined;
}

function flowchart(title: string, steps: readonly string[]): PageBlock['block'] {
  const nodes = steps.map((step, index) => `  s${index + 1}["${index + 1}. ${quoted(step)}"]`);
  const arrows = `  ${steps.map((_, index) => `s${index + 1}`).join(' --> ')}`;
  const value = [
    'flowchart TB',
    `  accTitle: ${quoted(title)}`,
    `  accDescr: ${quoted(steps.join('；'))}`,
    ...nodes,
    arrows,
  ].join('\n');
  return { type: 'code', lang: 'mermaid', meta: `title="${quoted(title)}" generated`, value };
}

/** Makes text safe inside a quoted label: quotes and what Mermaid would read as markup become full-width or entities. */
export function quoted(text: string): string {
  return text
    .replace(/["“”]/gu, "'")
    .replace(/[\n\r]+/g, ' ')
    .replace(/[`\\]/g, "'")
    .replace(/[<>{}[\]#;&%|]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}
