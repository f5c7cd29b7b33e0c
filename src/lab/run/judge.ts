import { diff } from '../diff.ts';
import { normalise } from '../normalise.ts';
import type { Limits } from '../sandbox/limits.ts';
import { usualLimits } from '../sandbox/limits.ts';
import type { Ended } from '../sandbox/sandbox.ts';
import type { ExpectedOutput, Snippet } from '../snippet.ts';
import type { Outcome } from './lab.ts';

/** Compares what was printed with an output block; gives back the failure, if any. */
export function mismatch(expected: ExpectedOutput, printed: string): Outcome | undefined {
  const { text, options, line } = expected;
  const wanted = normalise(text, options);
  const all = normalise(printed, options);
  const came =
    options['head'] === undefined ? all : all.split('\n').slice(0, wanted.split('\n').length).join('\n');
  if (came === wanted) return undefined;
  return {
    kind: 'failed',
    line,
    reason: `the output is not what the note says\n${diff(wanted, came, line + 1)}`,
  };
}

/** The outcome of a snippet that printed something and ended as it should. */
export function judge(snippet: Snippet, printed: string, claimed = false): Outcome {
  const failure = snippet.outputs
    .map((output) => mismatch(output, printed))
    .find((outcome) => outcome !== undefined);
  if (failure) return failure;
  if (snippet.outputs.length > 0) return { kind: 'passed', result: 'verified' };
  const outputs = printed.trim() === '' ? undefined : { all: normalise(printed, {}) };
  return {
    kind: 'passed',
    result: claimed ? 'verified' : 'recorded',
    ...(outputs && !claimed && { outputs }),
  };
}

/** Why a run that was stopped, left something behind or could not begin counts as failed. */
export function trouble({ overrun, left, broken, output }: Ended, limits: Limits): string | undefined {
  const last = lastLines(output);
  if (broken !== undefined) return `the sandbox could not be built: ${broken}`;
  if (overrun === 'time') return `it ran longer than ${limits.seconds} s and was killed${last}`;
  if (overrun === 'memory') return `it used more than ${limits.memoryMb} MB of memory and was killed${last}`;
  if (overrun === 'output')
    return `it printed more than ${limits.outputBytes / 1024} KB and was killed${last}`;
  if (left > 0)
    return `it left ${left} process${left === 1 ? '' : 'es'} running, which ${left === 1 ? 'was' : 'were'} killed${last}`;
  return undefined;
}

// What a terminal would not print, or would obey.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f]+/g;

/** The end of an output, to be put after a sentence. */
export function lastLines(output: string): string {
  const lines = output
    .trimEnd()
    .split('\n')
    .slice(-12)
    .map((line) => `       | ${line.replace(unprintable, '·').slice(0, 200)}`);
  return output.trim() === '' ? '' : `; its last lines:\n${lines.join('\n')}`;
}

/** The limits of a snippet: the usual ones, changed by its options as far as they may be. */
export function limitsOf({ options }: Snippet, changes: Partial<Limits> = {}): Limits {
  const usual = { ...usualLimits, ...changes };
  return {
    ...usual,
    seconds: numberOption(options['timeout'], 300) ?? usual.seconds,
    memoryMb: numberOption(options['memory'], 4096) ?? usual.memoryMb,
  };
}

function numberOption(text: string | undefined, most: number): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Math.min(Number(text), most);
}
