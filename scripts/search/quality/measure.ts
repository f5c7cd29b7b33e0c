import type { JudgedQuery } from './query-set.ts';

/** Quality on a set of queries, as shares of 1. */
export interface Quality {
  queries: number;
  top1: number;
  hit5: number;
  mrr10: number;
  empty: number;
}

/** The topics that an engine found for a query, best first. */
export type FindTopics = (query: string) => Promise<readonly string[]>;

/** A query and the place of its first right answer; 0 when there is none. */
export interface Judgement {
  query: JudgedQuery;
  place: number;
  found: readonly string[];
}

/** Asks an engine all queries. */
export async function judge(queries: readonly JudgedQuery[], find: FindTopics): Promise<Judgement[]> {
  const judgements: Judgement[] = [];
  for (const query of queries) {
    const found = await find(query.query);
    judgements.push({ query, found, place: found.findIndex((topic) => query.topics.includes(topic)) + 1 });
  }
  return judgements;
}

/** Sums judgements up: all of them first, then each kind. */
export function qualityByKind(judgements: readonly Judgement[]): Map<string, Quality> {
  const kinds = Map.groupBy(judgements, ({ query }) => query.kind);
  return new Map([
    ['all', quality(judgements)],
    ...[...kinds].map(([kind, own]): [string, Quality] => [kind, quality(own)]),
  ]);
}

function quality(judgements: readonly Judgement[]): Quality {
  const share = (test: (judgement: Judgement) => number | boolean) =>
    judgements.reduce((sum, judgement) => sum + Number(test(judgement)), 0) / Math.max(judgements.length, 1);
  return {
    queries: judgements.length,
    top1: share(({ place }) => place === 1),
    hit5: share(({ place }) => place > 0 && place <= 5),
    mrr10: share(({ place }) => (place > 0 && place <= 10 ? 1 / place : 0)),
    empty: share(({ found }) => found.length === 0),
  };
}

/** A readable table of qualities. */
export function qualityTable(qualities: ReadonlyMap<string, Quality>): string {
  const percent = (value: number) => (value * 100).toFixed(1).padStart(7);
  const rows = [...qualities].map(
    ([kind, { queries, top1, hit5, mrr10, empty }]) =>
      `${kind.padEnd(14)}${String(queries).padStart(5)}${percent(top1)}${percent(hit5)}${mrr10.toFixed(3).padStart(8)}${percent(empty)}`,
  );
  return [`${'kind'.padEnd(14)}    n  top-1  hit@5  MRR@10  empty`, ...rows].join('\n');
}

/** What went wrong, one line for each query whose first answer is not right. */
export function missLines(judgements: readonly Judgement[]): string[] {
  return judgements
    .filter(({ place }) => place !== 1)
    .map(
      ({ query, place, found }) =>
        `${query.kind}\t${query.query}\tplace ${place || '–'}\twanted ${query.topics.join(' ')}\tfound ${found.slice(0, 5).join(' ')}`,
    );
}
