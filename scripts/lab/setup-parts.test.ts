import { expect, test } from 'vitest';
import { reaches } from '../../src/lab/run/oldest-versions.ts';
import { addressesIn } from './archive.ts';

test.each<[string, number[], boolean]>([
  ['1.26.10', [1, 26], true],
  ['1.27', [1, 26], true],
  ['2.0', [1, 26], true],
  ['1.25.9', [1, 26], false],
  ['7.4.1', [8, 0], false],
  ['8', [8, 0], true],
])('version %s reaches %j: %s', (version, atLeast, is) => {
  expect(reaches(version, atLeast)).toBe(is);
});

const stanzas = `Types: deb
URIs: https://mirror.example/debian
Suites: stable

Types: deb-src
URIs: https://sources.example/debian

Types: deb
# a remark
URIs: https://security.example/debian-security
Suites: stable-security
`;

test('finds the addresses that apt uses, in both of its formats', () => {
  expect(addressesIn(stanzas)).toEqual([
    'https://mirror.example/debian',
    'https://security.example/debian-security',
  ]);
  expect(
    addressesIn(
      '# deb https://old.example/debian stable main\ndeb [arch=amd64] https://a.example/debian stable main\n',
    ),
  ).toEqual(['https://a.example/debian']);
  expect(addressesIn('deb https://other.example/packages stable main')).toEqual([]);
});
