import { expect, test } from 'vitest';
import { SearchProblem } from './read/problem.ts';
import { inkOn, smallIndex, smallInk } from './testing/small-site.ts';

const pages = [
  {
    path: '/mysql/gap-lock/',
    title: '间隙锁',
    names: ['gap lock'],
    lead: '范围查询会锁住空隙。',
    sections: [
      ['何时加锁', '可重复读下的当前读才会加间隙锁。'],
      ['如何观察', '查 performance_schema.data_locks 里的 LOCK_MODE。'],
    ],
  },
  {
    path: '/mysql/transactions/',
    title: '事务',
    lead: '要么全做，要么全不做。',
    sections: [['隔离级别', '间隙锁防止幻读。']],
  },
  {
    path: '/go/sync-pool/',
    title: '对象池',
    names: ['sync.Pool'],
    lead: '复用对象，减少 goroutine 之间的分配。',
  },
] as const;

const ink = smallInk(pages.map((page) => ({ ...page, names: 'names' in page ? [...page.names] : [] })));
const paths = async (query: string) => (await ink.search(query)).hits.map(({ path }) => path);

test.each([
  ['间隙锁', '/mysql/gap-lock/'],
  ['什么时候会加间隙锁', '/mysql/gap-lock/'],
  ['gap locks', '/mysql/gap-lock/'],
  ['間隙鎖', '/mysql/gap-lock/'],
  ['jianxisuo', '/mysql/gap-lock/'],
  ['jxs', '/mysql/gap-lock/'],
  ['间细锁', '/mysql/gap-lock/'],
  ['data_lock', '/mysql/gap-lock/'],
  ['交易', '/mysql/transactions/'],
  ['syncpool', '/go/sync-pool/'],
  ['sync.Pol', '/go/sync-pool/'],
  ['gorutine', '/go/sync-pool/'],
  ['gorou', '/go/sync-pool/'],
])('"%s" finds %s first', async (query, path) => {
  expect((await paths(query))[0]).toBe(path);
});

test('says what was done', async () => {
  expect((await ink.search('gorutine')).done).toContainEqual({
    kind: 'corrected',
    from: 'gorutine',
    to: 'goroutine',
  });
  expect((await ink.search('jianxisuo')).lookedFor).toBe('间隙锁');
  expect((await ink.search('间隙锁')).done).toContainEqual({
    kind: 'equivalent',
    from: '间隙锁',
    to: ['gap lock'],
  });
  expect((await ink.search('gorutine', { asTyped: true })).hits).toEqual([]);
});

test('quotes find everything that has the text, and nothing else', async () => {
  expect(await paths('"间隙锁"')).toEqual(['/mysql/gap-lock/', '/mysql/transactions/']);
  expect(await paths('"隙锁防止"')).toEqual(['/mysql/transactions/']);
  expect(await paths('"formance_schema.data_lo"')).toEqual(['/mysql/gap-lock/']);
  expect(await paths('"锁间"')).toEqual([]);
});

test('a word may be left out, and pages may be chosen by domain', async () => {
  expect(await paths('间隙锁 -幻读')).toEqual(['/mysql/gap-lock/']);
  expect(await paths('domain:go')).toEqual(['/go/sync-pool/']);
  expect(await paths('domain:go 事务')).toEqual([]);
  const filters = [{ field: 'domain', value: 'go' }] as const;
  expect((await ink.search('', { filters })).hits.map(({ path }) => path)).toEqual(['/go/sync-pool/']);
  expect((await ink.search('事务', { filters })).hits).toEqual([]);
});

test('offers the section that answers first, with the words marked as one', async () => {
  const [hit] = (await ink.search('间隙锁 当前读')).hits;
  expect(hit?.sections[0]?.id).toBe('s1');
  expect(hit?.sections[0]?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    '当前读',
    '间隙锁',
  ]);
});

test('says when no page has everything that was asked for, but for words that only narrow the question', async () => {
  expect((await ink.search('间隙锁 对象池')).relaxed).toBe(true);
  expect((await ink.search('间隙锁的区别')).relaxed).toBe(false);
});

test('words in a row are worth more than the same words apart', async () => {
  const apart = { path: '/a/apart/', title: '甲', lead: 'a gap, a lock, a gap, a lock' };
  const row = { path: '/a/row/', title: '乙', lead: 'the gap locks of it' };
  const found = await smallInk([apart, row]).search('gap lock');
  expect(found.hits.map(({ path }) => path)).toEqual(['/a/row/', '/a/apart/']);
});

test('what could not be read is asked for again', async () => {
  const files = smallIndex([{ path: '/a/lock/', title: '锁' }]);
  const whole = files.get('first/meta.ink') ?? new Uint8Array();
  files.set('first/meta.ink', new Uint8Array([1]));
  const reader = inkOn(files);
  await expect(reader.search('锁')).rejects.toMatchObject({ kind: 'damaged' });
  files.set('first/meta.ink', whole);
  expect((await reader.search('锁')).hits).toHaveLength(1);
});

test('of a lone character only the character is marked, not its neighbours', async () => {
  const [hit] = (await ink.search('锁')).hits;
  expect(hit?.title).toEqual([
    { text: '间隙', marked: false },
    { text: '锁', marked: true },
  ]);
  const marks = hit?.sections.flatMap(({ excerpt }) => excerpt.filter(({ marked }) => marked));
  expect(new Set(marks?.map(({ text }) => text))).toEqual(new Set(['锁']));
});

test('finds nothing for what the site does not know', async () => {
  expect(await ink.search('饕餮魑魅魍魉')).toMatchObject({ hits: [], total: 0 });
});

test.each([
  '',
  ' ',
  '"',
  '"" -',
  '的了吗',
  '😀😀',
  '\u202e\u0000\ud800',
  String.raw`.*+?^$\{}()|[]\\`,
  '<b onclick=1>锁</b>',
  '-锁',
  'domain:',
  '锁'.repeat(10_000),
  '锁 '.repeat(5000),
  'a.'.repeat(5000),
  '"'.repeat(9999),
])('bad input %# neither fails nor takes long', async (query) => {
  await ink.search('锁');
  const started = performance.now();
  await ink.search(query);
  expect(performance.now() - started).toBeLessThan(200);
});

test('a missing file is told by name, a damaged one as damaged', async () => {
  const files = smallIndex(pages.map(({ path, title }) => ({ path, title })));
  files.delete('first/t0.ink');
  await expect(inkOn(files).search('锁')).rejects.toMatchObject({ kind: 'missing', file: 'first/t0.ink' });
  files.set('first/t0.ink', new Uint8Array([0x1f, 0x8b, 1, 2, 3]));
  await expect(inkOn(files).search('锁')).rejects.toMatchObject({ kind: 'damaged', file: 't0.ink' });
  await expect(inkOn(new Map()).search('锁')).rejects.toBeInstanceOf(SearchProblem);
});

test('a new state of the site is noticed in the middle of a session', async () => {
  const files = smallIndex([{ path: '/a/old/', title: '旧页' }]);
  const reader = inkOn(files);
  await reader.open();
  files.clear();
  for (const [name, bytes] of smallIndex([{ path: '/a/new/', title: '新页' }], 'second'))
    files.set(name, bytes);
  expect((await reader.search('新页')).hits[0]?.path).toBe('/a/new/');
});
