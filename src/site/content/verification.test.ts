import { expect, test } from 'vitest';
import { extract } from '../../lab/extract.ts';
import type { Entry, Lock } from '../../lab/lock.ts';
import { hashOf } from '../../lab/snippet.ts';
import { pageVerification, verificationsOf } from './verification.ts';

const page = '正文\n\n```go run\npackage main\n\nfunc main() { println(1) }\n```\n\n```text output\n1\n```\n';
const tools = { go: '1.26.10' };

/** A lock that covers the only snippet of a text. */
function lockFor(text: string, more: Partial<Entry> = {}): Lock {
  const [snippet] = extract('', text).snippets;
  const entry: Entry = {
    note: 'a.md',
    kind: 'go run',
    hash: hashOf(snippet!, tools),
    block: '',
    tools,
    result: 'verified',
    date: '2026-11-25',
    ...more,
  };
  return { version: 1, snippets: [entry] };
}

test('a snippet that the lock covers is verified, with tool and day', () => {
  const found = verificationsOf(page, lockFor(page));
  expect(found.get(3)).toMatchObject({ state: 'verified', tools: ['Go 1.26.10'], date: '2026-11-25' });
  expect(pageVerification(found)).toEqual({ tools: ['Go 1.26.10'], date: '2026-11-25' });
});

test.each([
  ['its code', page.replace('println(1)', 'println(2)')],
  ['the output that the note claims', page.replace('\n1\n', '\n2\n')],
])('it is unverified as soon as %s is another', (_, changed) => {
  const found = verificationsOf(changed, lockFor(page));
  expect(found.get(3)).toMatchObject({ state: 'unverified', tools: [] });
  expect(pageVerification(found)).toBeUndefined();
});

test('its anchor comes from its code, and a second time the same code has another', () => {
  const anchors = (text: string) =>
    [...verificationsOf(text, lockFor(page)).values()].map(({ anchor }) => anchor);
  const [anchor, other] = anchors(`${page}\n${page}`);
  expect(anchor).toMatch(/^run-[0-9a-f]{8}$/);
  expect(other).toBe(`${anchor}-2`);
  expect(anchors(`text\n\n${page}`)).toEqual([anchor]);
  expect(anchors(page.replace('println(1)', 'println(2)'))).not.toEqual([anchor]);
});

test('outputs of which each holds for some versions belong together; those not named get the rest', () => {
  const matrix = `${page.replace('go run', 'go run matrix=1.21,1.22,go1.27').replace('output', 'output for=1.21')}\n\`\`\`text output\n2\n\`\`\`\n`;
  expect(verificationsOf(matrix, lockFor(page)).get(3)?.versions).toEqual([
    { line: 9, labels: ['1.21'] },
    { line: 13, labels: ['1.22', 'go1.27'] },
  ]);
  expect(verificationsOf(page, lockFor(page)).get(3)?.versions).toEqual([]);
});

test('what was recorded is known where no output block claims anything', () => {
  const silent = page.replace(/\n```text[\s\S]*/, '\n');
  const recorded = lockFor(silent, { result: 'recorded', outputs: { all: '1' } });
  expect(verificationsOf(silent, recorded).get(3)?.recorded).toEqual({ all: '1' });
  expect(verificationsOf(page, lockFor(page, { outputs: { all: '1' } })).get(3)?.recorded).toEqual({});
});

test.each([
  ['go run', true],
  ['go test', true],
  ['go race', false],
  ['go run args="-n 3"', false],
  ['go run go=1.21', false],
  ['bash run', false],
])('%s does the same in the playground: %s', (info, same) => {
  const text = page.replace('go run', info);
  expect(verificationsOf(text, lockFor(page)).get(3)?.playground).toBe(same);
});
