import type { Weighed } from '../rank/collect.ts';
import type { Done } from '../results.ts';
import type { IndexState } from './index-state.ts';
import { exactWords, type Request } from './request.ts';
import { isKnown } from './weigh.ts';

/** What is told of a query that needed no repair: other words for the same, unknown words, and what the reader asked for. */
export function explain(state: IndexState, request: Request, units: readonly Weighed[]): Done[] {
  const done: Done[] = [];
  for (const { unit, evidence } of units) {
    const others = unit.alternatives.filter(({ other }) => other !== undefined);
    const words = [
      ...new Set(others.filter((way) => way.equivalent && isKnown(state, way)).map(({ other }) => other!)),
    ];
    if (words.length > 0) done.push({ kind: 'equivalent', from: unit.text, to: words });
    if (evidence.best === 0) done.push({ kind: 'unknown', from: unit.text });
  }
  for (const from of request.excluded) done.push({ kind: 'excluded', from });
  for (const from of exactWords(request)) done.push({ kind: 'exact', from });
  return done;
}
