import { isPlaceholder } from './is-placeholder.ts';
import { isRandom } from './is-random.ts';
import type { Value } from './read-value.ts';
import type { SecretKey } from './secret-key.ts';

/** What is known about the place of a value. */
export interface ValueContext {
  /** The key is the first thing on its line and no code punctuation ends the line. */
  isSetting: boolean;
  /** A neighbouring line or pair names a user, host or port. */
  hasCompany: boolean;
  /** Nothing that continues a sentence follows. */
  isClosed: boolean;
}

/** Algorithms and schemes: "the password is SHA256-hashed". */
const algorithm =
  /^(?:md[45]|sha-?\d+|sha[13]|hs\d+|rs\d+|es\d+|aes-?\d*|rsa-?\d*|base\d+|bcrypt|scrypt|argon2\w*|pbkdf2|oauth\d?|jwt|utf-?8|x509|ed25519|rc4|sm[234]|des3?|web3|ipv[46]|http2?|k8s|v\d+|0x[0-9a-f]+)\b/i;
/** Code that computes the value: a call, an index, a member, a path, an address. */
const expression =
  /[()]|^\w[\w.]*\[|^[A-Za-z_$][\w$]*(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]*)+$|^\.{0,2}\/|:\/\/|^[[{*|&>]/;
/** Validation rules (`required|min:6`) and dotted message keys (`form.password.label`). */
const ruleOrKey =
  /^[a-z_]+(?::[\w,]+)?(?:\|[a-z_]+(?::[\w,]+)?)+$|^[A-Za-z_]+(?:\.[A-Za-z_]+)+$|^https?:|^\.{0,2}\/\w|\$[{(]|\{\w*\}|%[sdv]/;

/** Whether a literal beside such a key is a secret rather than a word, a variable, a type or a description. */
export function isSecretValue(key: SecretKey, value: Value, contextOf: () => ValueContext): boolean {
  const { text } = value;
  if (isPlaceholder(text) || algorithm.test(text) || text === key.text) return false;
  if (/\s/.test(text) && !(value.quoted && /passphrase/i.test(key.text))) return false;
  if (key.certainty === 'token')
    return isRandom(text) && (value.quoted ? !ruleOrKey.test(text) : !expression.test(text));
  if (value.quoted) return !ruleOrKey.test(text) && (key.certainty === 'password' || text.length >= 6);
  if (expression.test(text)) return false;
  const context = contextOf();
  return key.certainty === 'password' ? isBarePassword(text, context) : isBareSecret(text, context);
}

function isBarePassword(text: string, context: ValueContext): boolean {
  if (/^\d+$/.test(text)) return text.length >= 4 && context.isClosed;
  const isMixed = /[A-Za-z]/.test(text) && /\d/.test(text);
  if (isMixed && text.length >= 6) return true;
  if (/[:=]$/.test(text) && !/\d/.test(text)) return false;
  const isWord = /^[A-Za-z_]+$/.test(text);
  if (!isWord)
    return context.isClosed && text.length >= 4 && /^[\x21-\x7e]+$/.test(text) && !/^[-=+/]+/.test(text);
  // A bare word is a variable in code and a password in a settings file; only company tells them apart.
  return (
    context.isClosed &&
    context.isSetting &&
    context.hasCompany &&
    text.length >= 4 &&
    !/pass|pwd|secret|token/i.test(text)
  );
}

function isBareSecret(text: string, context: ValueContext): boolean {
  if (isRandom(text)) return true;
  return (
    context.isClosed && context.isSetting && text.length >= 8 && /\d/.test(text) && /[A-Za-z]/.test(text)
  );
}
