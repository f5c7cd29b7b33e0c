import type { PageBlock, PageSection } from '../stages.ts';
import { plainTextOf } from '../tree/text.ts';

const longest = 150;

/** The first sentences of a page as plain text, at most 150 characters, cut at the end of a sentence where there is one. */
export function summaryOf(lead: readonly PageBlock[], sections: readonly PageSection[]): string {
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  for (const { block } of blocks) {
    const text = textOf(block);
    if ([...text].length >= 12) return cut(text);
  }
  return '';
}

function textOf(block: PageBlock['block']): string {
  if (block.type === 'paragraph') return plainTextOf(block).replace(/\s+/g, ' ').trim();
  if (block.type === 'list') {
    const items = block.children.map((item) =>
      item.children[0]?.type === 'paragraph' ? plainTextOf(item.children[0]).trim() : '',
    );
    return items
      .filter((item) => item !== '' && !/^https?:/.test(item))
      .join('；')
      .replace(/[。；]；/gu, '；');
  }
  return '';
}

function cut(text: string): string {
  if (/^https?:\S+$/.test(text)) return '';
  const characters = [...text];
  if (characters.length <= longest) return text;
  const head = characters.slice(0, longest).join('');
  const stop = Math.max(head.lastIndexOf('。'), head.lastIndexOf('；'), head.lastIndexOf('. '));
  return stop > 40 ? head.slice(0, stop + 1) : `${head}…`;
}
