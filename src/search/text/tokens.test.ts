import { expect, test } from 'vitest';
import { runsOf } from './runs.ts';
import { runTokens } from './tokens.ts';

const tokens = (text: string) => runsOf(text).flatMap((run) => runTokens(run, false));

test.each([
  ['分布式锁', ['分布', '布式', '式锁', '锁']],
  ['锁', ['锁']],
  ['sync.Pool', ['sync', 'pool', 'syncpool']],
  [
    'runtime.SetFinalizer',
    ['runtim', 'set', 'finalizer', 'runtimesetfinalizer', 'setfinalizer', 'runtimeset'],
  ],
  ['order_item_id', ['order', 'item', 'id', 'orderitemid', 'orderitem', 'itemid']],
  ['C++', ['c', 'c++']],
  ['locks locking locked', ['lock', 'lock', 'lock']],
  ['Redis持久化', ['redis', '持久', '久化', '化']],
])('tokens of "%s"', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test('a pair never reaches over a blank or a sign', () => {
  expect(tokens('间隙 锁，表')).toEqual(['间隙', '隙', '锁', '表']);
});
