import { expect, test } from 'vitest';
import { commandsOf } from '../transcript.ts';
import { preparationOf } from './preparation.ts';

const used = { line: 1, language: 'redis', verb: 'run', options: {} } as const;

test('what a snippet uses comes first, then its setup, each said by the client that its prompt names', () => {
  const snippet = {
    language: 'redis',
    uses: [
      {
        ...used,
        code: 'replica> REPLICAOF 127.0.0.1 6379\nOK\nreplica>\nreplica> SET a 1\n(error) READONLY\n',
      },
      { ...used, code: 'SET a 1\n' },
    ],
    options: { setup: 'INCR a; primary.2> PING' },
  } as const;
  expect(preparationOf(snippet, commandsOf)).toEqual([
    { session: 'replica', command: 'REPLICAOF 127.0.0.1 6379' },
    { session: 'replica', command: 'SET a 1', fails: true },
    { command: 'SET a 1' },
    { command: 'INCR a' },
    { session: 'primary.2', command: 'PING' },
  ]);
});

test('statements keep their semicolon', () => {
  const options = { setup: 'CREATE TABLE t (id INT); INSERT INTO t VALUES (1);' };
  const whole = (code: string) => commandsOf(code.replaceAll('\n', ' '));
  expect(preparationOf({ language: 'sql', uses: [], options }, whole)).toEqual([
    { command: 'CREATE TABLE t (id INT);' },
    { command: 'INSERT INTO t VALUES (1);' },
  ]);
});
