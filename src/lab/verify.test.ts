import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from './extract.ts';
import { emptyLock, printLock } from './lock.ts';
import { findLab } from './run/find-lab.ts';
import type { Lab } from './run/lab.ts';
import { toolsFor } from './run/run-snippet.ts';
import { kindOf, type Snippet, toolName } from './snippet.ts';
import { entriesFor, lockAfter, type Verdict, verify } from './verify.ts';

const cache = resolve(import.meta.dirname, '../../.cache/lab');
const lab = await findLab({ root: join(cache, 'root'), cache, without: [] });

/** A lab without tools, for what needs none. */
const bare: Lab = {
  isolation: { words: [], root: false },
  base: '/',
  tools: {},
  goRoots: {},
  cache,
  goCache: '',
  readable: {},
};

function fixture(name: string): { snippets: Snippet[]; text: string } {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
  return { ...extract(name, text), text };
}

function run(
  snippets: readonly Snippet[],
  where: Lab,
  lock = emptyLock,
  more: { all?: boolean; today?: string } = {},
): Promise<Verdict[]> {
  return verify({
    snippets,
    lock,
    lab: where,
    all: false,
    workers: 2,
    today: '2026-01-01',
    report: () => undefined,
    ...more,
  });
}

const reasons = (verdicts: readonly Verdict[]) =>
  verdicts.map(({ outcome }) => ('reason' in outcome ? outcome.reason : outcome.kind));

const needs = {
  'go.md': ['go', 'go1.27', 'gcc'],
  'redis.md': ['redis'],
  'mysql.md': ['mysql'],
  'shell.md': ['go', 'redis', 'mysql', 'etcd'],
  'servers.md': ['redis', 'mysql', 'etcd'],
};

for (const [note, tools] of Object.entries(needs)) {
  const missing =
    typeof lab === 'string' ? ['isolation'] : tools.filter((tool) => lab.tools[tool] === undefined);
  describe.skipIf(missing.length > 0)(`needs ${missing.concat(tools).map(toolName).join(', ')}`, () => {
    test(`everything of ${note} holds, and is known the next time`, { timeout: 900_000 }, async () => {
      const { snippets } = fixture(join('right', note));
      const verdicts = await run(snippets, lab as Lab);
      expect(
        verdicts
          .filter(({ outcome }) => outcome.kind !== 'passed')
          .map(({ snippet, outcome }) => [snippet.line, outcome]),
      ).toEqual([]);
      const lock = lockAfter(verdicts, emptyLock, () => true);
      const again = await run(snippets, lab as Lab, lock);
      expect(again.every(({ outcome }) => outcome.kind === 'known')).toBe(true);
      expect(printLock(lockAfter(again, lock, () => true))).toBe(printLock(lock));
    });
  });
}

const twice = ['go', 'redis', 'bash'];

describe.skipIf(typeof lab === 'string' || twice.some((tool) => lab.tools[tool] === undefined))(
  'needs Go and Redis',
  () => {
    test('a second run of everything, on another day, gives the same lock', {
      timeout: 300_000,
    }, async () => {
      const everything = ['go.md', 'redis.md', 'shell.md'].flatMap(
        (note) => fixture(join('right', note)).snippets,
      );
      const wanted = ['go bench', 'go run', 'redis run', 'bash run'];
      const snippets = everything.filter(
        (snippet) => wanted.includes(kindOf(snippet)) && !/mysql|etcd/.test(snippet.options['server'] ?? ''),
      );
      const first = lockAfter(await run(snippets, lab as Lab), emptyLock, () => true);
      expect(first.snippets.some(({ result, outputs }) => result === 'recorded' && outputs)).toBe(true);
      const again = await run(snippets, lab as Lab, first, { all: true, today: '2027-12-31' });
      expect(printLock(lockAfter(again, first, () => true))).toBe(printLock(first));
    });
  },
);

const wrong = [
  '11 the output is not what the note says\n    12   one\n    13 - three\n       + two',
  '16 it does not compile; its last lines:\n       | # demo\n       | ./main.go:3:15: undefined: undefined',
  '22 it compiles',
  '28 go vet reports nothing',
  '34 it does not panic (exit code 0)',
  '40 it does not end in a deadlock',
  '46 the race detector reports nothing',
  '52 it ended with exit code 1; its last lines:\n       | === RUN   TestNo',
  '72 with 1.21: the output is not what the note says\n    73 - 10\n       + 11',
  '76 the output is not what the note says\n    77   > PING\n    78 - PANG\n       + PONG',
  '81 redis did not start',
  "85 the output is not what the note says\n    86 - A> SELECT 1; -- 2\n       + A> SELECT 1; -- 1\n    87   A> SELECT nothing;\n       + ERROR 1054 (42S22): Unknown column 'nothing' in 'field list'",
  '90 the output is not what the note says\n    92   A> DELETE FROM t; -- Query OK\n    93   B> DELETE FROM t; -- waits\n    94 - A> SELECT 1; -- waits\n       + A> SELECT 1; -- 1',
  '97 it ended with exit code 3',
  '101 it ran longer than 1 s and was killed',
  '105 it printed more than 256 KB and was killed',
  '109 it left 1 process running, which was killed',
  '113 it ended with exit code 1; its last lines:\n       | cat: /etc/shadow: No such file or directory',
  '117 it ended with exit code 1; its last lines:\n       | --- FAIL: BenchmarkNo',
  '125 it does not compile; its last lines:\n       | found packages helper (helper.go) and main (main.go) in /box',
  '135 Unexpected file name ../outside.go, expected one inside the folder',
  '151 the output is not what the note says\n       + a\n   152   b\n   153 - c',
  '156 it does not compile; its last lines:\n       | # demo\n       | ./main.go:4:12: cannot range over 3 (untyped int constant): requires go1.22 or later',
  '165 it does not compile; its last lines:\n       | # demo\n       | ./main.go:3:23: built-in min requires go1.21 or later',
  '171 the output is not what the note says\n   175   (integer) 1\n   176   A>\n   177 - (waits)\n       + 1) "q"\n       + 2) "job"',
  '180 Unexpected prompt "other>", expected one that begins with primary or replica',
  '187 the output is not what the note says\n   188   A> BEGIN;\n   189   A> DELETE FROM t; -- Query OK\n   190 - B> INSERT INTO t VALUES (9); -- deadlock victim\n       + B> INSERT INTO t VALUES (9); -- waits',
  '193 the output is not what the note says\n   198   | LOCK_MODE | LOCK_DATA |\n   199   +-----------+-----------+\n   200 - | X | 1 |\n       + | S | 1 |\n   201   +-----------+-----------+\n   202 - B> SELECT * FROM t FOR SHARE; -- ERROR 1205\n       + B> SELECT * FROM t FOR SHARE; -- 1',
  '209 the output is not what the note says\n   210 - -> Covering index lookup on t using v (v = …)  (cost=… rows=…)\n       + -> Filter: (t.v = …)',
  '213 the output is not what the note says\n   215   OK\n   216   $ etcdctl get a --print-value-only\n   217 - 2\n       + 1',
  '220 etcd did not start',
];

describe.skipIf(
  typeof lab === 'string' ||
    ['go', 'gcc', 'redis', 'mysql', 'etcd', 'bash'].some((tool) => lab.tools[tool] === undefined),
)('needs all tools', () => {
  test('what is wrong is red, with the right message', { timeout: 900_000 }, async () => {
    const verdicts = await run(fixture('wrong/wrong.md').snippets, lab as Lab);
    expect(verdicts.every(({ outcome, entry }) => outcome.kind === 'failed' && entry === undefined)).toBe(
      true,
    );
    const begun = verdicts.map(({ outcome }, at) =>
      outcome.kind === 'failed' ? `${outcome.line} ${outcome.reason}`.slice(0, wrong[at]?.length ?? 0) : '',
    );
    expect(begun).toEqual(wrong);
  });
});

test.each(['go', 'go1.27', 'redis', 'mysql', 'etcd', 'bash', 'gcc'])(
  'without %s what needs it is skipped, never passed',
  async (tool) => {
    const all = ['go', 'go1.26', 'go1.27', 'redis', 'mysql', 'etcd', 'bash', 'gcc'];
    const tools = Object.fromEntries(all.filter((name) => name !== tool).map((name) => [name, '1.0']));
    const snippets = Object.keys(needs)
      .flatMap((note) => fixture(join('right', note)).snippets)
      .filter((snippet) => toolsFor(snippet).includes(tool));
    const verdicts = await run(snippets, { ...bare, tools });
    expect(verdicts.length).toBeGreaterThan(0);
    expect(new Set(reasons(verdicts))).toEqual(new Set([tool]));
    expect(new Set(verdicts.map(({ outcome }) => outcome.kind))).toEqual(new Set(['skipped']));
  },
);

test('what cannot be run here keeps the entry made elsewhere; what fails loses its own', () => {
  const [snippet] = fixture('right/redis.md').snippets as [Snippet];
  const tools = { redis: '8.0.6' };
  const passed = { snippet, outcome: { kind: 'passed', result: 'verified' } } as const;
  const entry = {
    note: snippet.note,
    kind: 'redis run',
    hash: '',
    block: '',
    tools,
    result: 'verified',
    date: '2026-01-01',
  } as const;
  const lock = lockAfter([{ ...passed, entry }], emptyLock, () => true);
  expect(lock.snippets).toHaveLength(1);
  expect(entriesFor(snippet, lock)).toEqual([]);
  expect(
    lockAfter([{ snippet, outcome: { kind: 'failed', line: 1, reason: '' } }], lock, () => true).snippets,
  ).toEqual([]);
  expect(lockAfter([], lock, (note) => note === 'another.md')).toEqual(lock);
});

test('markup that means nothing is named', () => {
  const { problems } = extract('markup.md', fixture('wrong/markup.md').text);
  expect(problems.map(({ line, reason }) => `${line} ${reason.split(',')[0]}`)).toEqual([
    '3 Unexpected "rnu" after go',
    '7 Unexpected server=oracle',
    '12 This output block follows no snippet',
    '16 Unexpected servers=one',
  ]);
});
