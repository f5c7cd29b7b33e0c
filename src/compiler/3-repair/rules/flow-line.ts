import type { ListItem, PhrasingContent } from 'mdast';
import { list, listItem, paragraph } from '../../tree/blocks.ts';
import type { Block, Flow, LineRange } from '../../tree/nodes.ts';
import { everySection, isSection } from '../../tree/sections.ts';
import { plainTextOf } from '../../tree/text.ts';
import type { Rule } from '../rule.ts';

const arrows = /\s*(?:→|⇒|➜|➡|⟶)\s*|\s+(?:[-=]{1,2}>)\s+|(?<=\p{Script=Han})[-=]{1,2}>(?=\p{Script=Han})/u;
/** What every flow holds, for a quick look. */
const arrow = /[→⇒➜➡⟶]|[-=]>/u;
const fewestSteps = 3;
const mostSteps = 16;
/** Columns of a step: two for an ideograph, one for a letter. */
const longestStep = 80;

/**
 * A line of short steps with arrows between them is a flow, its label before the colon a paragraph above it. An arrow
 * inside a sentence is none.
 */
export const flowLine: Rule = {
  id: 'flow-line',
  repair(root) {
    for (const section of everySection(root))
      section.children = section.children.flatMap((child): (typeof child)[] =>
        isSection(child) ? [child] : flowsIn(child),
      );
  },
};

function flowsIn(block: Block): Block[] {
  const inside = (blocks: readonly unknown[]) => (blocks as Block[]).flatMap(flowsIn);
  switch (block.type) {
    case 'list':
      for (const item of block.children) item.children = inside(item.children) as ListItem['children'];
      return [block];
    case 'callout':
      block.children = inside(block.children);
      return [block];
    case 'blockquote':
      block.children = inside(block.children) as typeof block.children;
      return [block];
    case 'prosCons':
      for (const side of block.children) side.children = inside(side.children);
      return [block];
    case 'paragraph':
      return flowOf(block.children, block.lines) ?? [block];
    default:
      return [block];
  }
}

function flowOf(content: readonly PhrasingContent[], lines: LineRange | undefined): Block[] | undefined {
  if (!content.some((node) => node.type === 'strong' || (node.type === 'text' && arrow.test(node.value))))
    return undefined;
  const [only] = content;
  if (content.length === 1 && only?.type === 'strong') return flowOf(only.children, lines);
  const { label, rest } = labelled(content);
  const steps = stepsOf(rest);
  if (steps.length < fewestSteps || steps.length > mostSteps || !steps.every(isStep)) return undefined;
  // `A: 温杯 → 投茶` is an option of a question.
  if (/^[A-H]\s*[:：]$/.test(plainTextOf(label).trim())) return undefined;
  const at = lines ?? { start: 1, end: 1 };
  const flow: Flow = {
    type: 'flow',
    children: [
      list(
        steps.map((step) => listItem([paragraph(step, at)])),
        at,
        1,
      ),
    ],
  };
  return [...(label.length > 0 ? [paragraph(label, at)] : []), { ...flow, ...(lines && { lines }) }];
}

// The words up to a colon before the first arrow, with the colon.
function labelled(content: readonly PhrasingContent[]): {
  label: PhrasingContent[];
  rest: PhrasingContent[];
} {
  for (const [index, node] of content.entries()) {
    if (node.type !== 'text') continue;
    const colon = /^([^:：]*[:：])\s*(?!\/)/u.exec(node.value);
    const arrow = arrows.exec(node.value);
    if (!colon || (arrow && arrow.index < colon.index + colon[1]!.length)) {
      if (arrow) break;
      continue;
    }
    const rest = node.value.slice(colon[0].length);
    if (rest === '' && index === content.length - 1) break;
    return {
      label: [...content.slice(0, index), { ...node, value: colon[1]! }],
      rest: [...(rest === '' ? [] : [{ ...node, value: rest }]), ...content.slice(index + 1)],
    };
  }
  return { label: [], rest: [...content] };
}

function stepsOf(content: readonly PhrasingContent[]): PhrasingContent[][] {
  const steps: PhrasingContent[][] = [[]];
  for (const node of content) {
    if (node.type !== 'text') {
      steps.at(-1)!.push(node);
      continue;
    }
    for (const [index, value] of node.value.split(arrows).entries()) {
      if (index > 0) steps.push([]);
      if (value.trim() !== '') steps.at(-1)!.push({ ...node, value });
    }
  }
  return steps.map(trimEnds);
}

function trimEnds(step: PhrasingContent[]): PhrasingContent[] {
  return step.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === step.length - 1 ? start.trimEnd() : start };
  });
}

function isStep(step: readonly PhrasingContent[]): boolean {
  const text = plainTextOf([...step]).trim();
  return (
    text !== '' &&
    isBalanced(text) &&
    // The last word of a sentence around the arrows.
    !/(?:^|[A-Za-z\d]\s?)的/u.test(text) &&
    text.replace(/\P{ASCII}/gu, '  ').length <= longestStep &&
    !/[。！？!?]|[；;]\s*\S/u.test(text)
  );
}

// An arrow inside parentheses belongs to the remark in them.
function isBalanced(text: string): boolean {
  return text.match(/[(（[【]/gu)?.length === text.match(/[)）\]】]/gu)?.length;
}
