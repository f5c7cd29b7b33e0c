import { expect, test } from 'vitest';
import { tokenTrie } from './token-trie.ts';

const tokens = (text: string) => text.split(' ');

test('finds the longest sequence that stands at a place', () => {
  const trie = tokenTrie<{ name: string }>();
  for (const name of ['go', 'go map', 'map', 'go map 扩 容']) trie.add(tokens(name), { name });
  const at = (text: string, from: number, most = 9) => trie.longestAt(tokens(text), from, most)?.value.name;
  expect(at('go map 扩 了', 0)).toBe('go map');
  expect(at('go map 扩 容', 0)).toBe('go map 扩 容');
  expect(at('go map 扩 容', 0, 3)).toBe('go map');
  expect(at('go map', 1)).toBe('map');
  expect(at('扩 容', 0)).toBeUndefined();
  expect(trie.longestAt(tokens('说 go map'), 1, 9)?.end).toBe(3);
});

test('what goes on from a sequence is a trie of its own', () => {
  const trie = tokenTrie<{ name: string }>();
  trie.add(tokens('go map'), { name: 'first' });
  trie.add(tokens('go map'), { name: 'second' });
  expect(trie.below(tokens('go'))?.get(tokens('map'))?.name).toBe('first');
  expect(trie.below(tokens('map'))).toBeUndefined();
  expect(trie.get(tokens('go'))).toBeUndefined();
});
