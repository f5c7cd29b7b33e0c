import { isHanStop, isLatinStop, withoutStopWords } from '../query/stop-words.ts';
import { fold, normalise } from './normalise.ts';
import { isHan, runsOf } from './runs.ts';
import { stem } from './stem.ts';
import { wordParts } from './tokens.ts';

/** Sign before the terms that stand for whole names; no word begins with it. */
export const nameSign = '=';

const longest = 60;

/**
 * The term of a whole name: its words and characters without order, blanks and words of questions, so that "RDB 和 AOF
 * 的区别" and "aof rdb 区别" are the same. Two names of the same characters hardly ever mean different things.
 */
export function nameKey(name: string): string {
  const runs = runsOf(normalise(name));
  const parts = runs.flatMap((run) => {
    if (run.han) return isHanStop(run.text) ? [] : withoutStopWords(run.text).flatMap((part) => [...part]);
    if (isLatinStop(run.text.toLowerCase())) return [];
    // Whole pieces, so that "ZooKeeper" and "zookeeper" are the same.
    const { pieces, signed } = wordParts(run.text);
    return signed === undefined ? pieces.map(stem) : [signed];
  });
  const words = [...new Set(parts)].sort();
  const key = words.map((word) => (isHan(word) ? word : `${word} `)).join('');
  const text = key === '' ? fold(name) : key;
  return text === '' || text.length > longest ? '' : `${nameSign}${text}`;
}
