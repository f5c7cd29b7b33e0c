import type { Line } from './line-class.ts';
import { countHan } from './masking.ts';

const HEAD = /^(?:\()?(?:select|with|insert|update|delete|replace|create|alter|explain)\b/i;
const BARE_HEAD = /^(?:\()?(?:select(?:\s+distinct)?|insert into|delete from|update)(?:\s+[\w.`*]+,?)?$/i;
const CLAUSE =
  /^\)?\s*(?:from|where|set|values|into|group by|order by|having|limit|on|union(?: all)?|(?:left |right |inner |outer |cross |full )*join)\b/i;
const BARE_CLAUSE = /^(?:from|where|set|values|group by|order by|having|on|union(?: all)?)$/i;
const longestStatement = 80;

/**
 * Lines of queries that are broken over many lines, one column or one keyword each: from a line that begins a statement
 * to its semicolon or to what is no part of one, when its clauses show that it is a query and no sentence.
 */
export function linesOfStatements(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = HEAD.test(lines[at]!.core) ? endOfStatement(lines, at) : at;
    const statement = lines.slice(at, end);
    if (isQuery(statement))
      found.push(...statement.flatMap((line, offset) => (isPart(line) ? [at + offset] : [])));
    at = Math.max(end, at + 1);
  }
  return found;
}

function endOfStatement(lines: readonly Line[], from: number): number {
  let at = from;
  for (; at < lines.length && at - from < longestStatement; at++) {
    const line = lines[at]!;
    if (line.kind !== 'comment' && !isPart(line)) break;
    if (line.core.endsWith(';')) return at + 1;
  }
  return at;
}

function isPart({ kind, core }: Line): boolean {
  return (
    kind !== 'blank' && kind !== 'mark' && kind !== 'comment' && countHan(core) === 0 && !/[.?!]$/.test(core)
  );
}

function isQuery(statement: readonly Line[]): boolean {
  const [head, ...rest] = statement;
  if (!head || rest.length < 2) return false;
  const clauses = rest.filter(({ core }) => CLAUSE.test(core));
  return (
    clauses.length > 0 &&
    (BARE_HEAD.test(head.core) || clauses.some(({ core }) => BARE_CLAUSE.test(core)) || head.strength >= 2)
  );
}
