import type { Detector, Finding } from '../detector.ts';

const header = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const footer = '-----END ';
/** Long enough for a 4096-bit key with PGP headers. */
const longest = 12_000;
/** Lines of a block whose end was cut off, also as `\n` inside a string literal. */
const bodyLines = /^(?:(?:\\[rn]|[\s"'+>#]|\/\/)*(?:[A-Za-z-]{2,20}: [^\n]{0,80}|[A-Za-z0-9+/=]{16,}))+/;
const base64Run = /[A-Za-z0-9+/=]{32,}/;
/** `-----BEGIN … PRIVATE KEY` in base64, as in `client-key-data` of a kubeconfig. */
const encoded =
  /LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURS|BQUklWQVRF|BFQyBQUklWQVRF|BPUEVOU1NIIFBSSVZB|BFTkNSWVBURUQgUFJJ)[A-Za-z0-9+/=]{24,}/g;
const putty = /^Private-Lines: \d{1,4}\r?\n((?:[A-Za-z0-9+/=]{4,76}(?:\r?\n|(?![\s\S]))){1,200})/gm;

/** Private keys in PEM, OpenSSH, PGP and PuTTY form; the whole block is the secret. */
export const privateKey: Detector = {
  id: 'private-key',
  source: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
  anchors: ['PRIVATE KEY', 'LS0tLS1CRUdJTi', 'Private-Lines:'],
  find(text) {
    const found: Finding[] = [];
    const add = (start: number, end: number) => found.push({ kind: 'private-key', start, end });
    const heads = [...text.matchAll(header)];
    for (const [at, { index, 0: head }] of heads.entries()) {
      const block = text.slice(index, Math.min(index + longest, heads[at + 1]?.index ?? text.length));
      const foot = block.indexOf(footer, head.length);
      const lineEnd = foot === -1 ? -1 : block.indexOf('-----', foot + footer.length);
      const end =
        lineEnd === -1
          ? head.length + (bodyLines.exec(block.slice(head.length))?.[0].length ?? 0)
          : lineEnd + 5;
      // Prose and documentation show the frame without a key in it.
      if (base64Run.test(block.slice(head.length, end))) add(index, index + end);
    }
    if (text.includes('LS0tLS1CRUdJTi'))
      for (const { index, 0: key } of text.matchAll(encoded)) add(index, index + key.length);
    if (text.includes('Private-Lines:')) {
      for (const match of text.matchAll(putty)) add(match.index, match.index + match[0].trimEnd().length);
    }
    return found;
  },
};
