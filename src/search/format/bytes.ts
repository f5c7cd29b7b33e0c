const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Grows a byte array by numbers and strings. Numbers are LEB128 (seven bits a byte, lowest first). */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  /** Number of bytes written. */
  length = 0;

  /** Writes one byte. */
  byte(value: number): void {
    this.room(1);
    this.bytes[this.length++] = value;
  }

  /** Writes a non-negative integer. */
  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** Writes bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** Writes a string as the length that it shares with the one before, and the rest. */
  text(value: string, previous = ''): void {
    let shared = 0;
    while (shared < value.length && shared < previous.length && value[shared] === previous[shared])
      shared += 1;
    // Half of a surrogate pair cannot be encoded.
    if (/[\ud800-\udbff]/.test(value[shared - 1] ?? '')) shared -= 1;
    const rest = encoder.encode(value.slice(shared));
    this.number(shared);
    this.number(rest.length);
    this.raw(rest);
  }

  /** What was written. */
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private room(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + count));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote; throws a `RangeError` at the end. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  /** Place of the next byte. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Reads one byte. */
  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new RangeError('the data ends too early');
    return value;
  }

  /** Reads an integer. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** Takes so many bytes as they are. */
  raw(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new RangeError('the data ends too early');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** Reads a string that follows another one. */
  text(previous = ''): string {
    const shared = this.number();
    return previous.slice(0, shared) + decoder.decode(this.raw(this.number()));
  }
}
