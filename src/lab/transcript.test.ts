import { expect, test } from 'vitest';
import { claimOf, cleanReply, fulfils } from './sql-reply.ts';
import { readTranscript, statementsOf } from './transcript.ts';

test('reads prompts, replies and blank lines', () => {
  const steps = readTranscript('redis', 'a> BLPOP q 0\n(waits)\n\nb> PING\nPONG\na>\n1) "q"');
  expect(
    steps?.map(({ session, command, reply, blanks, at }) => [session, command, reply, blanks, at]),
  ).toEqual([
    ['a', 'BLPOP q 0', ['(waits)'], 1, 0],
    ['b', 'PING', ['PONG'], 0, 3],
    ['a', '', ['1) "q"'], 0, 5],
  ]);
  expect(readTranscript('redis', 'SET a 1\nGET a')).toBeUndefined();
  expect(readTranscript('bash', '$ echo a > b')?.[0]?.command).toBe('echo a > b');
});

test('reads statements over several lines and the remark behind them', () => {
  const [step] = readTranscript('sql', 'A> SELECT 1\n  FROM t;   -- 1, x：old\n+---+')!;
  expect(step).toMatchObject({ command: 'SELECT 1\n  FROM t;', remark: '1, x：old', reply: ['+---+'] });
  expect(readTranscript('sql', 'A>     -- 等待结束，Query OK, 1 row affected')?.[0]).toMatchObject({
    command: '',
  });
});

test('splits scripts at the ends of lines', () => {
  expect(
    statementsOf("INSERT INTO t VALUES (';');\n\nSELECT 1\n  FROM t;  -- remark\n-- only a remark\nBEGIN;"),
  ).toEqual(["INSERT INTO t VALUES (';');", 'SELECT 1\n  FROM t;', 'BEGIN;']);
});

const table = ['+---+---+', '| a | b |', '+---+---+', '| 1 | x |', '+---+---+'];

test.each<[string, readonly string[] | undefined, boolean]>([
  ['1, x', table, true],
  ['1', table, false],
  ['Query OK', ['Query OK, 1 row affected'], true],
  ['Query OK, 1 row affected', ['Query OK, 10 rows affected'], false],
  ['Rows matched: 1', ['Query OK, 1 row affected', 'Rows matched: 1  Changed: 1'], true],
  ['Rows matched: 1', ['Query OK, 1 row affected', 'Rows matched: 12  Changed: 1'], false],
  ['ERROR 1205', ['ERROR 1205 (HY000): Lock wait timeout exceeded'], true],
  ['ERROR 1205', ['ERROR 1213 (40001): Deadlock found'], false],
  ['deadlock victim', ['ERROR 1213 (40001): Deadlock found'], true],
  ['waits', undefined, true],
  ['waits', ['Query OK'], false],
  ['Query OK', undefined, false],
])('claim %j of %j: %s', (claim, reply, holds) => {
  expect(claimOf(claim)).toBe(claim);
  expect(fulfils(claim, reply)).toBe(holds);
});

test('tells claims from remarks', () => {
  expect(claimOf('两个会话都已设为 SERIALIZABLE')).toBeUndefined();
  expect(claimOf('等待结束，Query OK, 1 row affected')).toBe('Query OK, 1 row affected');
  expect(claimOf('0，脏读')).toBe('0');
  expect([claimOf('eventually 2'), claimOf('最终 2，追上了')]).toEqual(['2', '2']);
});

test('quotes a reply as a reader would', () => {
  const echo = ['--------------', 'SELECT 1', '--------------', ''];
  expect(cleanReply([...echo, ...table, '1 row in set', ''])).toEqual(table);
  expect(cleanReply([...echo, 'ERROR 1064 (42000) at line 7: You have'])).toEqual([
    'ERROR 1064 (42000): You have',
  ]);
  const plan = ['+----+', '| EXPLAIN |', '+----+', '| -> Filter: x', '    -> Scan', ' |', '+----+'];
  expect(cleanReply([...echo, ...plan])).toEqual(['-> Filter: x', '    -> Scan']);
});
