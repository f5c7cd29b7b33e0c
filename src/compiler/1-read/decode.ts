/** Largest note that is read, in bytes. A longer one is almost surely an export or a log, not a note. */
export const noteSizeLimit = 4 * 1024 * 1024;

/** The text of a note, or why the file is not one. */
export type Decoded = { text: string } | { reason: string };

/**
 * Decodes the bytes of a note: UTF-8, UTF-16 and GB18030 (of which GBK and GB2312 are parts), with or without BOM.
 * Line ends become LF, so that line numbers are those an editor shows.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > noteSizeLimit) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return {
      reason: `is ${size} MiB, over the limit of ${noteSizeLimit / 1024 / 1024} MiB; split it into several notes`,
    };
  }
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return { reason: 'is a binary file, not text' };
  for (const candidate of encoding) {
    const text = tryDecode(bytes, candidate);
    if (text !== undefined) return { text: text.replace(/\r\n?/g, '\n') };
  }
  return { reason: 'is neither UTF-8, UTF-16 nor GB18030; save it as UTF-8' };
}

function encodingOf(bytes: Uint8Array): string[] | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2]! += 1;
  if (zeros[0] === 0 && zeros[1] === 0) return bytes.includes(0) ? undefined : ['utf-8', 'gb18030'];
  // Text in UTF-16 without BOM has its zero bytes, those of ASCII characters, all on one side.
  if (zeros[1]! > sample.length / 8 && zeros[0] === 0) return ['utf-16le'];
  if (zeros[0]! > sample.length / 8 && zeros[1] === 0) return ['utf-16be'];
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // GB18030 gives a character to almost any bytes; text that nobody wrote shows by private-use and control characters.
    return encoding === 'gb18030' && /[\uE000-\uF8FF\x80-\x9f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
