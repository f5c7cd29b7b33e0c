import { runBefore } from './run-before.ts';

/** How sure a key makes us that its value is a secret. */
export type Certainty =
  /** Any literal is one: passwords are also short words. */
  | 'password'
  /** A quoted literal is one, a bare word may be a reference. */
  | 'secret'
  /** Only what looks generated: the words are also used for lexers, queues and quotas. */
  | 'token';

/** Key of an assignment whose value may be a secret. */
export interface SecretKey {
  kind: 'password' | 'secret' | 'token' | 'api-key' | 'session-id';
  certainty: Certainty;
  start: number;
  end: number;
  text: string;
}

/** Every word that can make an identifier the name of a secret. */
export const secretWords =
  /passwo?r?d|passphrase|passcode|pwd|\bpw\b|pass(?![a-z])|secret|token|(?:api|access|app|auth|private|encrypt|encryption|crypt|crypto|aes|des|sign|signing|jwt|hmac|master|account|storage|shared|subscription|service|client)[-_.]?key|credential|session[-_]?id|密码|口令|密钥|秘钥|令牌/gi;

const before = /[\w.$-]/;
const after = /^[\w-]*/;
/** What may follow the word without making it the name of something else (`tokenType`, `passwordLength`). */
const tail =
  /^(?:[-_]?(?:\d+|key|id|value|val|base|text|plain|plaintext|raw|string|str|base64|prod|production|dev|test|staging|uat|online|master|slave|root|admin|access|old|new|current|default|secret|token|password))*[-_]?$/i;

/** The whole identifier around a word found by `secretWords`, unless it names something about a secret. */
export function readSecretKey(text: string, word: string, at: number): SecretKey | undefined {
  const left = runBefore(text, at, before, 48);
  const wordEnd = at + word.length;
  const right = after.exec(text.slice(wordEnd, wordEnd + 32))?.[0] ?? '';
  // The kind inside a mask that an earlier pass left is no key.
  if (!tail.test(right) || text.startsWith('redacted:', at - left.length - 'redacted:'.length))
    return undefined;
  const core = word.toLowerCase();
  if (core === 'pass' && !isAbbreviation(left, word)) return undefined;
  return {
    ...classify(core, right),
    start: at - left.length,
    end: wordEnd + right.length,
    text: text.slice(at - left.length, wordEnd + right.length),
  };
}

/** `db_pass`, `mailPass` and `smtp-pass`, but neither `pass` nor `compass`. */
function isAbbreviation(left: string, word: string): boolean {
  return (
    /\w[-_.]$/.test(left) ||
    (word === 'Pass' && /[a-z]$/.test(left)) ||
    /^(?:db|mysql|ftp|smtp|redis)$/i.test(left)
  );
}

function classify(core: string, right: string): Pick<SecretKey, 'kind' | 'certainty'> {
  if (/^pass|^pwd?$|密码|口令/.test(core)) return { kind: 'password', certainty: 'password' };
  if (core.startsWith('session')) return { kind: 'session-id', certainty: 'token' };
  if (/密钥|秘钥/.test(core)) return { kind: 'secret', certainty: 'token' };
  if (/secret|^jwt|^sign|^hmac|crypt/.test(core) || /secret|password/i.test(right)) {
    return { kind: 'secret', certainty: /id$/i.test(right) ? 'token' : 'secret' };
  }
  return {
    kind: core.includes('key') || core.includes('credential') ? 'api-key' : 'token',
    certainty: 'token',
  };
}
