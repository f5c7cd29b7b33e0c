import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, noteSizeLimit } from './decode.ts';
import { readDecisions } from './read-decisions.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

describe('decode', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('绿茶\n'), '绿茶\n'],
    ['UTF-8 with BOM', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 with BOM', bytes(0xff, 0xfe, ...utf16('绿茶')), '绿茶'],
    ['UTF-16 without BOM', utf16('green tea, black tea'), 'green tea, black tea'],
    ['GB18030', bytes(0xc2, 0xcc, 0xb2, 0xe8), '绿茶'],
    ['CRLF and lone CR', new TextEncoder().encode('a\r\nb\rc'), 'a\nb\nc'],
    ['nothing', bytes(), ''],
  ])('reads %s', (_, input, text) => {
    expect(decode(input)).toEqual({ text });
  });

  test.each([
    ['a binary file', bytes(0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 0, 7, 9), 'binary'],
    ['bytes of no known encoding', bytes(0x61, 0xff, 0xff, 0xfe, 0x80), 'save it as UTF-8'],
    ['a file over the limit', new Uint8Array(noteSizeLimit + 1).fill(0x61), 'split it into several notes'],
  ])('refuses %s with what to do', (_, input, reason) => {
    expect(decode(input)).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe('taxonomy', () => {
  const domain = (id: string) =>
    `  - { id: ${id}, title: { zh: 茶, en: Tea }, summary: { zh: 茶, en: Tea } }`;
  const topic = (id: string, more = '') =>
    `  - { id: ${id}, domain: tea, title: { zh: 茶 ${id}, en: Tea ${id} }${more} }`;
  const yaml = (domains: string[], topics: string[]) =>
    `domains:\n${domains.join('\n')}\ntopics:\n${topics.join('\n')}\n`;

  async function problemOf(text: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'inkstone-'));
    const taxonomy = join(folder, 'taxonomy.yml');
    await writeFile(taxonomy, text);
    const absent = join(folder, 'absent');
    const problem = await readDecisions({ taxonomy, sources: absent, addresses: absent }).then(
      () => '',
      (error: Error) => error.message.replaceAll(folder, ''),
    );
    await rm(folder, { recursive: true });
    return problem;
  }

  test.each([
    [
      'two topics with one slug',
      yaml([domain('tea')], [topic('green'), topic('green')]),
      'second topic with the slug "green"',
    ],
    [
      'a circle',
      yaml([domain('tea')], [topic('a', ', requires: [b]'), topic('b', ', requires: [a]')]),
      'a → b → a',
    ],
    [
      'a name of two topics',
      yaml([domain('tea')], [topic('a', ', aliases: [oolong]'), topic('b', ', aliases: [Oolong]')]),
      '"Oolong" of both "a" and "b"',
    ],
    ['an unknown reference', yaml([domain('tea')], [topic('a', ', related: [oolong]')]), '"a" to "oolong"'],
    ['an address of the site', yaml([domain('tea'), domain('search')], [topic('a')]), 'domain "search"'],
    ['what is no YAML', 'domains: [', '/taxonomy.yml:'],
    [
      'a field that is missing',
      'domains:\n  - { id: tea }\ntopics: []\n',
      '/taxonomy.yml:2:5 domains.0.title',
    ],
  ])('refuses %s with its place', async (_, text, expected) => {
    expect(await problemOf(text)).toContain(expected);
  });

  test('takes a sound one', async () => {
    expect(await problemOf(yaml([domain('tea')], [topic('a'), topic('b', ', requires: [a]')]))).toBe('');
  });
});
