import type { PhrasingContent } from 'mdast';
import type { Badge } from '../tree/nodes.ts';
import { plainTextOf } from '../tree/text.ts';
import { markerOf } from './marker.ts';

/** What a title line says beside its words. */
export interface Title {
  title: PhrasingContent[];
  name: string;
  badges: Badge[];
  ordinal?: string;
  id?: string;
}

const badgeWords: Record<string, Badge> = {
  必会: 'must',
  必考: 'must',
  必备: 'must',
  重点: 'must',
  must: 'must',
  推荐: 'recommended',
  建议: 'recommended',
  recommended: 'recommended',
};
const badgeAtEnd = new RegExp(`\\s*[(（[【](${Object.keys(badgeWords).join('|')})[)）\\]】]\\s*$`, 'i');
const idAtEnd = /\s*\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}\s*$/;

/**
 * Takes the ordinal, the badges, the id and closing marks off a title; only its words remain.
 * Works on the first and the last text node, so that markup inside the title survives.
 */
export function readTitle(content: readonly PhrasingContent[]): Title {
  // Only the nodes at the ends change; the others are shared.
  const title = content.map((node) => ({ ...node }));
  const result: Title = { title, name: '', badges: [] };
  trimEnd(title, result);
  const [first] = title;
  if (first?.type === 'text') {
    first.value = first.value.trimStart().replace(/^#+\s+/, '');
    const marker = markerOf(first.value);
    if (marker?.ordinal !== undefined && !/^\d+\.\d/.test(first.value)) {
      result.ordinal = String(marker.ordinal);
      first.value = marker.rest;
    } else {
      // A bare number stands for a question: `4 温壶`, `1-2 温壶`.
      const bare = /^(\d{1,2}(?:-\d{1,2})?)\s+(?=\p{Script=Han})/u.exec(first.value);
      if (bare) {
        result.ordinal = bare[1]!;
        first.value = first.value.slice(bare[0].length);
      }
    }
    first.value = first.value.replace(/^\/\/\s*/, '');
  }
  result.title = title.filter((node) => node.type !== 'text' || node.value !== '');
  result.name = plainTextOf(result.title).replace(/\s+/g, ' ').trim();
  return result;
}

/** Longer questions than this get a short title and stand below it in full. */
const longestQuestion = 60;

/** The title of a question; one that goes on for sentences is called by its first clause and returned as `body`. */
export function questionTitle(content: readonly PhrasingContent[]): {
  title: Title;
  body?: PhrasingContent[];
} {
  const title = readTitle(content);
  if ([...title.name].length <= longestQuestion) return { title };
  const clauses = /^(.{6,40}?)[，。；？！,;?!]/u.exec(title.name);
  const name = (clauses?.[1] ?? [...title.name].slice(0, 30).join('')).trim();
  const question = /[?？]/u.test(name) || !/[?？]/u.test(title.name) ? name : `${name}…`;
  return {
    title: { ...title, name: question, title: [{ type: 'text', value: question }] },
    body: content.map((node) => ({ ...node })),
  };
}

function trimEnd(title: PhrasingContent[], result: Title): void {
  const last = title.at(-1);
  if (last?.type !== 'text') return;
  const id = idAtEnd.exec(last.value);
  if (id) {
    result.id = id[1]!;
    last.value = last.value.slice(0, id.index);
  }
  for (let badge = badgeAtEnd.exec(last.value); badge; badge = badgeAtEnd.exec(last.value)) {
    const kind = badgeWords[badge[1]!.toLowerCase()]!;
    if (!result.badges.includes(kind)) result.badges.push(kind);
    last.value = last.value.slice(0, badge.index);
  }
  last.value = last.value.replace(/[\s:：。；;]+$/u, '').replace(/\s+#+$/, '');
}
