import { array, assert, nat, property, string, tuple, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { decodeMeta, encodeMeta } from './meta.ts';
import { decodeChunk, decodePostings, encodeChunk, packCount } from './postings.ts';

test('numbers and texts are read as they were written', () => {
  assert(
    property(array(nat()), array(string({ unit: 'grapheme' })), (numbers, texts) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      texts.forEach((text, index) => {
        writer.text(text, texts[index - 1]);
      });
      const reader = new ByteReader(writer.finish());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      let previous = '';
      expect(texts.map(() => (previous = reader.text(previous)))).toEqual(texts);
      expect(reader.done).toBe(true);
    }),
  );
});

test('postings are read as they were written', () => {
  assert(
    property(uniqueArray(tuple(nat(100_000), nat(255)), { selector: ([section]) => section }), (entries) => {
      const sorted = entries.toSorted((a, b) => a[0] - b[0]);
      const postings = {
        sections: Uint32Array.from(sorted, ([section]) => section),
        counts: Uint8Array.from(sorted, ([, count]) => count),
      };
      const { terms, packed } = decodeChunk(encodeChunk([['锁', postings]]));
      expect(terms).toEqual(['锁']);
      expect(decodePostings(packed[0]!)).toEqual(postings);
    }),
  );
});

test('counts keep to their bits', () => {
  expect(packCount(9, 9, 99)).toBe(255);
  expect(packCount(1, 2, 3)).toBe(0b01_10_0011);
});

test('the description of an index is read as it was written', () => {
  const meta = {
    firstSections: Uint32Array.from([0, 3, 4]),
    lengths: Float64Array.from([1023, 0]),
    titleLengths: Uint8Array.from([7, 4]),
    kinds: Uint8Array.from([0, 1]),
    langs: Uint8Array.from([0, 0]),
    domains: Uint16Array.from([1, 0]),
    langNames: ['zh-CN'],
    domainNames: ['mysql', 'redis'],
    chunkTerms: ['=a', '锁'],
    textSections: Uint32Array.from([0, 2]),
    pagesPerFile: 32,
  };
  expect(decodeMeta(encodeMeta(meta))).toEqual({ ...meta, lengths: Float64Array.from([1024, 1]) });
});

test('data that ends too early is an error, not an endless loop', () => {
  expect(() => new ByteReader(new Uint8Array([255])).number()).toThrow(RangeError);
  expect(() => new ByteReader(new Uint8Array([0, 9, 65])).text()).toThrow(RangeError);
});
