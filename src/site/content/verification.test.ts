import { expect, test } from 'vitest';
import { extract } from '../../lab/extract.ts';
import type { Lock } from '../../lab/lock.ts';
import { hashOf } from '../../lab/snippet.ts';
import { pageVerification, verificationsOf } from './verification.ts';

const page = '正文\n\n```go run\npackage main\n\nfunc main() { println(1) }\n```\n\n```text output\n1\n```\n';
const tools = { go: '1.26.10' };
const [snippet] = extract('', page).snippets;
const lock: Lock = {
  version: 1,
  snippets: [
    {
      note: 'a.md',
      kind: 'go run',
      hash: hashOf(snippet!, tools),
      block: '',
      tools,
      result: 'verified',
      date: '2026-11-25',
    },
  ],
};

test('a snippet that the lock covers is verified, with tool and day', () => {
  expect(verificationsOf(page, lock).get(3)).toEqual({
    state: 'verified',
    tools: 'Go 1.26.10',
    date: '2026-11-25',
  });
  expect(pageVerification(verificationsOf(page, lock))).toEqual({
    tools: ['Go 1.26.10'],
    date: '2026-11-25',
  });
});

test.each([
  ['its code', page.replace('println(1)', 'println(2)')],
  ['the output that the note claims', page.replace('\n1\n', '\n2\n')],
])('it is unverified as soon as %s is another', (_, changed) => {
  expect(verificationsOf(changed, lock).get(3)).toEqual({ state: 'unverified', tools: '' });
  expect(pageVerification(verificationsOf(changed, lock))).toBeUndefined();
});
