import type { Code, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Info, readInfo } from './info.ts';
import type { CodeToRun, ExpectedOutput, Snippet } from './snippet.ts';

/** Something the author has to mend. */
export interface Problem {
  note: string;
  line: number;
  reason: string;
}

/** What a note holds for the lab. */
export interface Extraction {
  snippets: Snippet[];
  problems: Problem[];
}

interface Fence {
  code: Code;
  info: Info;
  /** Whether it stands right after the fence before it. */
  follows: boolean;
}

/** Finds the runnable snippets of a note, in their order. */
export function extract(note: string, text: string): Extraction {
  const problems: Problem[] = [];
  const fences = [...fencesOf(fromMarkdown(text))];
  const named = new Map<string, CodeToRun>();
  const pending: { run: CodeToRun; outputs: ExpectedOutput[] }[] = [];
  let open: (typeof pending)[number] | undefined;
  for (const { code, info, follows } of fences) {
    const line = lineOf(code);
    if (!follows) open = undefined;
    if (info.kind === 'wrong') problems.push({ note, line, reason: info.reason });
    if (info.kind === 'output') {
      if (open) open.outputs.push({ line, options: info.options, text: code.value });
      else problems.push({ note, line, reason: 'This output block follows no snippet' });
      continue;
    }
    open = undefined;
    if (info.kind !== 'code') continue;
    const { language, verb, options } = info;
    const run: CodeToRun = { line, language, verb, options, code: code.value };
    if (options['name'] !== undefined) named.set(options['name'], run);
    if (verb === 'file') continue;
    open = { run, outputs: [] };
    pending.push(open);
  }
  const snippets = pending.map(({ run, outputs }) => {
    const uses = (run.options['uses'] ?? '')
      .split(',')
      .filter(Boolean)
      .flatMap((name) => {
        const used = named.get(name);
        if (used && used !== run) return [used];
        problems.push({ note, line: run.line, reason: `No other block of this note has name=${name}` });
        return [];
      });
    return { ...run, note, outputs, uses };
  });
  return { snippets, problems };
}

function lineOf(code: Code): number {
  return code.position!.start.line;
}

function* fencesOf(parent: Parents): Generator<Fence> {
  let previous: Nodes | undefined;
  for (const child of parent.children) {
    if (child.type === 'code') {
      yield { code: child, info: readInfo(child.lang, child.meta), follows: previous?.type === 'code' };
    } else if ('children' in child) {
      yield* fencesOf(child);
    }
    previous = child;
  }
}
