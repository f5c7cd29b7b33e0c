import type { Snippet } from '../../lab/snippet.ts';

/** The editor of the Go playground. No address can carry code to it, see docs/lab.md. */
export const playground = 'https://go.dev/play/';

/** What the playground does with code that is pasted into it: it runs programs and tests and prints compile errors. */
const verbs = ['run', 'test', 'panic', 'deadlock', 'compile-fail', 'vet-fail'];

/** Options that the code does not carry with it. */
const lost = ['go', 'args', 'env', 'server', 'uses'];

/** Whether a snippet does in the playground what it does in the lab. */
export function opensInPlayground({
  language,
  verb,
  options,
}: Pick<Snippet, 'language' | 'verb' | 'options'>): boolean {
  return language === 'go' && verbs.includes(verb) && lost.every((name) => options[name] === undefined);
}
