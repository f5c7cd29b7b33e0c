import type { Detector, Finding } from '../detector.ts';
import { isPlaceholder } from '../shapes/index.ts';
import { commandOptions } from './command-options.ts';

/** Names that begin a command of interest, with the rest of it; a backslash continues it on the next line. */
const commandLine = new RegExp(
  String.raw`(?<![\w/-])(?:${commandOptions.map(({ commands }) => commands).join('|')})(?=[ \t])(?:\\\r?\n|(?!&&)[^\n;|]){1,400}(?:\|[^\n]{1,80})?`,
  'g',
);
const namedOptions = commandOptions.map((each) => ({
  ...each,
  named: new RegExp(String.raw`(?<![\w/-])(?:${each.commands})(?=[ \t])`),
}));
/** Options whose name alone says enough. */
const longOption =
  /[ \t]--?(?:password|passwd|pass|passphrase|requirepass|masterauth|http-password|ftp-password|storepass|keypass|srcstorepass|deststorepass)[ \t]+(?:'([^'\n]{1,200})'|"([^"\n]{1,200})"|([^\s'"`;|&<>，。；）)]{1,200}))/g;
const notLiteral = /^-|^[A-Z_]*[[(<]|^(?:string|file|value)$/;

/** Passwords in arguments of well-known commands. */
export const commandLineSecret: Detector = {
  id: 'command-line-secret',
  source: 'https://dev.mysql.com/doc/refman/8.4/en/password-security-user.html',
  anchors: [
    ...commandOptions.flatMap(({ anchors }) => anchors),
    ...['-pass', '-requirepass', '-masterauth', '-http-password', '-ftp-password'],
    ...['-storepass', '-keypass', '-srcstorepass', '-deststorepass'],
  ],
  find(text) {
    const found: Finding[] = [];
    const add = (at: number, match: RegExpExecArray, refuse: RegExp | undefined) => {
      const secret = match.slice(1).find((group) => group !== undefined) ?? '';
      if (isPlaceholder(secret) || notLiteral.test(secret) || refuse?.test(secret) === true) return;
      const start = at + match.index + match[0].lastIndexOf(secret);
      found.push({ kind: 'password', start, end: start + secret.length });
    };
    for (const { index, 0: line } of text.matchAll(commandLine)) {
      for (const { named, option, refuse } of namedOptions) {
        const name = named.exec(line);
        if (name === null) continue;
        for (const match of line.slice(name.index).matchAll(option)) add(index + name.index, match, refuse);
      }
    }
    for (const match of text.matchAll(longOption)) add(0, match, undefined);
    return found;
  },
};
