import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a term stands: sections in order and, for each, how often in the title, in the heading and in the text. */
export interface Postings {
  sections: Uint32Array;
  /** One byte each: two bits for the title (1 another name, 2 the title, 3 both), two for the heading, four for the text. */
  counts: Uint8Array;
}

/** Nothing found. */
export const noPostings: Postings = { sections: new Uint32Array(), counts: new Uint8Array() };

/** Packs what one section says of a term. */
export function packCount(title: number, heading: number, body: number): number {
  return (Math.min(title, 3) << 6) | (Math.min(heading, 3) << 4) | Math.min(body, 15);
}

/** Terms with their postings, sorted, front-coded. */
export function encodeChunk(terms: readonly (readonly [string, Postings])[]): Uint8Array {
  const writer = new ByteWriter();
  let previous = '';
  for (const [term, postings] of terms) {
    const list = encodePostings(postings);
    writer.text(term, previous);
    writer.number(list.length);
    writer.raw(list);
    previous = term;
  }
  return writer.finish();
}

/** Encoded size of postings in bytes. */
export function encodePostings({ sections, counts }: Postings): Uint8Array {
  const writer = new ByteWriter();
  let last = -1;
  sections.forEach((section, index) => {
    writer.number(section - last - 1);
    writer.byte(counts[index] ?? 0);
    last = section;
  });
  return writer.finish();
}

/** Terms of a chunk in order, with their postings still packed. */
export interface Chunk {
  terms: string[];
  packed: Uint8Array[];
}

/** Reads the terms of a chunk. */
export function decodeChunk(bytes: Uint8Array): Chunk {
  const reader = new ByteReader(bytes);
  const chunk: Chunk = { terms: [], packed: [] };
  let previous = '';
  while (!reader.done) {
    previous = reader.text(previous);
    chunk.terms.push(previous);
    chunk.packed.push(reader.raw(reader.number()));
  }
  return chunk;
}

/** Unpacks the postings of one term. */
export function decodePostings(packed: Uint8Array): Postings {
  const reader = new ByteReader(packed);
  const sections: number[] = [];
  const counts: number[] = [];
  let last = -1;
  while (!reader.done) {
    last += reader.number() + 1;
    sections.push(last);
    counts.push(reader.byte());
  }
  return { sections: Uint32Array.from(sections), counts: Uint8Array.from(counts) };
}
