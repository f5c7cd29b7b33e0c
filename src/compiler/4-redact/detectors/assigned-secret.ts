import type { Detector, Finding } from '../detector.ts';
import {
  isSecretValue,
  readSecretKey,
  readValue,
  type SecretKey,
  type Separator,
  secretWords,
  separatorAfter,
  type Value,
  type ValueContext,
} from '../shapes/index.ts';

/** What may stand before a setting on its line: list marks, comment marks, `export`, `ENV`, a prompt. */
const lineHead =
  /(?:^|\n)[ \t]*(?:[-+*>#;$]|\/\/|--|\d+[.、)])?[ \t]*(?:export|set|ENV|ARG|declare(?: -x)?|-e|-D)?[ \t]*[*_"'`]*$/;
/** Settings that accompany a password in configuration files and connection strings. */
const company =
  /(?:^|[\s;&?,{_.-])(?:user(?:_?name)?|uid|host(?:name)?|server|port|database|db(?:name)?|account|login|url|dsn|addr(?:ess)?|driver(?:-class-name)?|用户名?|账号|帐号|账户)["']?[ \t]*[=:：]/i;
const section = /(?:^|\n)[ \t]*\[[\w.-]+\][ \t]*\n/;
const closed =
  /^[ \t]*(?:$|\r?\n|[,;)}\]|。，；、（）】」(#&]|\/\/|--|<)|^[ \t]+["']?[^\s:：=]{1,20}[ \t]*[:：=]/;
/** Ends a bare value among others. */
const delimiter = /[&;,)|}\]]/;
/** `账号/密码：root/abc`: the value is a pair. */
const pairedKey = /(?:账号|账户|帐号|用户名?|user(?:name)?|login)[ \t]*[/、和及&+|]?[ \t]*$/i;

/** `password: …`, `DB_PASSWORD=…`, `密码：…`, `<token>…</token>`, `setPassword("…")`: a key that names a secret. */
export const assignedSecret: Detector = {
  id: 'assigned-secret',
  source: 'https://cwe.mitre.org/data/definitions/798.html',
  anchors: [
    'pass',
    'pwd',
    'pw',
    'secret',
    'token',
    'key',
    'credential',
    'session',
    '密码',
    '口令',
    '密钥',
    '秘钥',
    '令牌',
  ],
  find(text) {
    const found: Finding[] = [];
    for (const match of text.matchAll(secretWords)) {
      const key = readSecretKey(text, match[0], match.index);
      const separator = key === undefined ? undefined : separatorAfter(text, key);
      if (key === undefined || separator === undefined) continue;
      const value = valueAfter(text, key, separator);
      if (value === undefined || !isSecretValue(key, value, () => contextOf(text, key, value))) continue;
      if (
        separator.form === 'prose' &&
        !(value.quoted || /[A-Za-z].*\d|\d.*[A-Za-z]|^\d{4,}$/.test(value.text))
      )
        continue;
      found.push({ kind: key.kind, start: value.start, end: value.end });
    }
    return found;
  },
};

function valueAfter(text: string, key: SecretKey, { form, end }: Separator): Value | undefined {
  const head = text.slice(Math.max(0, key.start - 60), key.start);
  const wholeLine = lineHead.test(head) && form !== 'cell';
  const value = readValue(text, end, wholeLine ? undefined : delimiter);
  if (value === undefined || (form === 'quoted' && !value.quoted)) return undefined;
  if (form === 'markup' && !text.startsWith('</', value.end) && !text.startsWith(']]>', value.end))
    return undefined;
  // A quoted literal before a colon is the next key.
  if (value.quoted) return /^\\?["'`][ \t]*:/.test(text.slice(value.end, value.end + 8)) ? undefined : value;
  const paired = pairedKey.test(head)
    ? /^[^/\s]{1,40}[ \t]?\/[ \t]?(?=[^/\s])/.exec(text.slice(end, end + 90))
    : null;
  if (paired !== null) return readValue(text, end + paired[0].length, delimiter);
  const trimmed = value.text.replace(/[;,*]+$/, '').replace(/\}$/, '');
  return { ...value, text: trimmed, end: value.start + trimmed.length };
}

function contextOf(text: string, key: SecretKey, value: Value): ValueContext {
  const around = `${text.slice(Math.max(0, key.start - 160), key.start)}\n${text.slice(value.end, value.end + 160)}`;
  const head = text.slice(Math.max(0, key.start - 60), key.start);
  const rest = text.slice(value.end, value.end + 60);
  return {
    isSetting: lineHead.test(head) && !/^[,;)]/.test(rest),
    hasCompany: company.test(around) || section.test(around),
    isClosed: closed.test(rest),
  };
}
