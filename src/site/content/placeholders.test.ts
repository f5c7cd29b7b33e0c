import { expect, test } from 'vitest';
import {
  filePath,
  interfaceLanguage,
  label,
  printBody,
  sitePath,
  withoutPlaceholders,
} from './placeholders.ts';

const strings = { open: '待回答', lines: (range: string) => `第 ${range} 行` };

test('placeholders become words, addresses and languages of the interface', () => {
  const html = `<a href="${sitePath('/redis/')}" lang="${interfaceLanguage}">${label('open')}${label('lines', '1–2')}</a>`;
  expect(printBody(html, { strings, prefix: '/docs/en', filePrefix: '/docs', lang: 'en' })).toBe(
    '<a href="/docs/en/redis/" lang="en">待回答第 1–2 行</a>',
  );
  expect(printBody(html, { strings, prefix: '', filePrefix: '' })).toBe(
    '<a href="/redis/">待回答第 1–2 行</a>',
  );
});

test('a file has one path in every interface', () => {
  const html = `<img src="${filePath('/pictures/a.png')}">`;
  const printing = { strings, prefix: '/docs/en', filePrefix: '/docs' };
  expect(printBody(html, printing)).toBe('<img src="/docs/pictures/a.png">');
});

test('a placeholder without words is a mistake', () => {
  expect(() => printBody(label('missing'), { strings, prefix: '', filePrefix: '' })).toThrow('missing');
});

test('text cannot bring placeholders', () => {
  expect(withoutPlaceholders(`a${label('open')}b`)).toBe('aopenb');
});
