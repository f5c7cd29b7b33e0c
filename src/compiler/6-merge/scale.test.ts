import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { ClassifiedNote, Filing, SafeNote } from '../stages.ts';
import { teaTaxonomy } from '../testing/compile-text.ts';
import { paragraph } from '../tree/blocks.ts';
import type { Section } from '../tree/nodes.ts';
import { section } from '../tree/sections.ts';
import { merge } from './merge.ts';

const words =
  '水温 香气 叶底 汤色 回甘 杀青 揉捻 干燥 焙火 陈化 器型 泥料 窑温 出水 断水 壶盖 保温 留香 挂杯 茶毫'.split(
    ' ',
  );

/** Notes with so many sections, all on one topic: the worst case, since only blocks of one page are compared. */
function notesWith(count: number): ClassifiedNote[] {
  let seed = 7;
  const next = (limit: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % limit;
  };
  const root = section({ name: '' });
  const filings = new Map<Section, Filing>();
  for (let index = 0; index < count; index++) {
    const text = Array.from({ length: 14 }, () => words[next(words.length)]).join('，');
    const lines = { start: 2 * index + 1, end: 2 * index + 2 };
    const own = section({
      name: `第 ${index} 泡`,
      lines,
      children: [paragraph([{ type: 'text', value: text }], lines)],
    });
    filings.set(own, { topic: 'green-tea', score: 0.8, evidence: 'test' });
    root.children.push(own);
  }
  const file = new VFile({ path: 'tea.md', value: '' });
  const note = { file, syntax: [], matter: { lang: 'zh-CN' }, isArticle: false, root, redactions: [] };
  return [{ note: note as unknown as SafeNote, filings }];
}

function secondsFor(count: number): number {
  const notes = notesWith(count);
  const before = process.cpuUsage();
  merge(notes, { taxonomy: teaTaxonomy, bibliography: {}, addresses: {} });
  return process.cpuUsage(before).user / 1e6;
}

test('merging grows with the number of sections, not with its square', () => {
  secondsFor(1_000);
  const small = secondsFor(5_000);
  const large = secondsFor(20_000);
  // Four times the sections: four times the work, with room for the garbage collector, and far from sixteen.
  expect(large / small).toBeLessThan(8);
}, 60_000);
