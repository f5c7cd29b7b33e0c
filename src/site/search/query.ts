import { pairsOf } from '../routing/search-words.ts';

/** What one search asks for: units that should all be on the page. */
export type Units = readonly string[];

const han = /\p{Script=Han}/u;
const runs = /\p{Script=Han}+|[^\p{Script=Han}\s，。；：？！、“”‘’（）《》()[\]{}<>,;?!"']+/gu;

// Words of questions, which are on every page or on none. Longer ones first, so that 为什么 is not cut at 什么.
const stopWords =
  /为什么|怎么样|怎么办|是什么|有哪些|怎么|怎样|如何|什么|哪些|哪个|为何|是否|可以|以及|或者|还是|多少|会不会|能不能|的时候|[的了吗呢么吧是有和与在会把被]/gu;

/**
 * Cuts a query into units for an index of words and Han pairs.
 * Han text is cut into every pair of neighbours; words of questions are left out unless nothing else is there.
 */
export function unitsOf(query: string): Units {
  const text = query.normalize('NFKC').toLowerCase();
  const found = (text.match(runs) ?? []).flatMap((run) => (han.test(run) ? hanUnits(run) : [run]));
  return [...new Set(found)];
}

/** Units of a query grouped by the run that they were cut from: `GMP 调度器` → `gmp`, `调度 度器`. */
export function unitGroups(query: string): string[] {
  const text = query.normalize('NFKC').toLowerCase();
  const groups = (text.match(runs) ?? []).flatMap((run) =>
    han.test(run) ? partsOf(run).map((part) => pairsOf(part).join(' ')) : [run],
  );
  return [...new Set(groups)];
}

function hanUnits(run: string): string[] {
  return partsOf(run).flatMap(pairsOf);
}

function partsOf(run: string): string[] {
  const parts = run.split(stopWords).filter((part) => part !== '');
  const long = parts.filter((part) => [...part].length > 1);
  if (long.length > 0) return long;
  return parts.length > 0 && parts.join('') === run ? parts : [run];
}
