import { type Line } from './line-class.ts';
import { countHan, wideShare } from './masking.ts';

const YAML_PAIR = /^(?:- )?(?:""|''|[A-Za-z_][\w./-]*):(?:\s+\S.*)?$/;
const YAML_ITEM = /^- \S/;
const YAML_KEYS = /^(?:- )?(?:apiVersion|kind|metadata|spec|name|namespace|image|ports?|containers|labels|selector|template|replicas|version|services|volumes|environment|env|server|spring|datasource|url|username|password|host|command|args|on|jobs|steps|uses|run|hosts|tasks|data|type|enabled|networks|restart|build|context|logging|path|driver-class-name|database|redis)\s*:/;
const SETTING = /^(?:[A-Za-z_][\w.-]*\s*=\s*\S.*|[A-Za-z_][\w.-]*=|\[[\w.: -]+\])$/;

/**
 * Lines that are code only because of their neighbours: settings, YAML, comment and call in turn.
 * Returns the indexes of such lines.
 */
export function linesMadeCodeByContext(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  collectYaml(lines, found);
  collectSettings(lines, found);
  collectPairs(lines, found);
  return found;
}

function isYaml(line: Line): boolean {
  const text = line.core.trim();
  if (line.kind === 'mark' || line.prompted) return line.text === '---';
  return (YAML_PAIR.test(text) || YAML_ITEM.test(text) || /^-$/.test(text)) && wideShare(text) < 0.5 && !/[;；。]$/.test(text);
}

// three or more lines, nested or with well-known keys: a list of `term: text` has neither
function collectYaml(lines: readonly Line[], found: Set<number>): void {
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    if (first === undefined || !isYaml(first)) {
      at += 1;
      continue;
    }
    let end = at;
    let last = at;
    for (; end < lines.length; end += 1) {
      const line = lines[end];
      if (line === undefined || line.tabs < first.tabs) break;
      if (line.kind === 'blank' && lines[end + 1]?.kind !== 'blank') continue;
      if (line.kind === 'comment' && line.text.startsWith('#')) continue;
      if (!isYaml(line)) break;
      last = end;
    }
    const block = Array.from({ length: last + 1 - at }, (_, offset) => at + offset).filter((index) => {
      const line = lines[index];
      return line !== undefined && isYaml(line);
    });
    if (isYamlBlock(block.flatMap((index) => lines[index] ?? []))) for (const index of block) found.add(index);
    at = Math.max(last + 1, at + 1);
  }
}

function isYamlBlock(block: readonly Line[]): boolean {
  const pairs = block.filter((line) => YAML_PAIR.test(line.core));
  const known = block.filter((line) => YAML_KEYS.test(line.core)).length;
  let nested = 0;
  block.forEach((line, index) => {
    const next = block[index + 1];
    if (/:$/.test(line.core) && next !== undefined && (next.indent > line.indent || next.core.startsWith('- '))) nested += 1;
  });
  if (block.length < 2 || pairs.length < 2) return false;
  const wide = block.filter((line) => countHan(line.core) > 0).length;
  if (wide > block.length / 3) return false;
  return (nested > 0 && (known > 0 || pairs.length >= 3)) || (known >= 2 && block.length >= 3);
}

// `key = value` and `[section]` lines in a row
function collectSettings(lines: readonly Line[], found: Set<number>): void {
  const isSetting = (line: Line | undefined): boolean =>
    line !== undefined && line.kind !== 'mark' && SETTING.test(line.core) && countHan(line.core) === 0;
  lines.forEach((line, index) => {
    if (!isSetting(line)) return;
    const near = [lines[index - 1], lines[index - 2], lines[index + 1], lines[index + 2]];
    if (near.some((other) => isSetting(other))) found.add(index);
  });
}

// a `//` comment and a short call in turn, three times or more
function collectPairs(lines: readonly Line[], found: Set<number>): void {
  let at = 0;
  while (at < lines.length) {
    const calls = pairsFrom(lines, at);
    if (calls.length >= 3) for (const index of calls) found.add(index);
    at += Math.max(1, calls.length * 2);
  }
}

function pairsFrom(lines: readonly Line[], start: number): number[] {
  const calls: number[] = [];
  const tabs = lines[start]?.tabs;
  for (let at = start; at + 1 < lines.length; at += 2) {
    const comment = lines[at];
    const call = lines[at + 1];
    if (comment?.kind !== 'comment' || !comment.text.startsWith('//') || comment.tabs !== tabs) break;
    if (call === undefined || call.tabs !== tabs) break;
    if (call.kind !== 'weak' && call.kind !== 'code') break;
    calls.push(at + 1);
  }
  return calls;
}
