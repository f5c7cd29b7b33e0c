/** Words that authors write where a real value would stand; a value made of them alone says nothing. */
const placeholderWords = new Set(
  (
    'a access account admin_password an and any api app auth authorization aws bar base64 baz bearer changeme change ' +
    'client code cookie credential credentials data database db default demo dev dummy empty encoded encrypted enter example ' +
    'fake false field foo fixme for from generated go google hash hashed here hidden id insert input is it jwt ' +
    'key keyring label local me mock my mysql new nil no none not null of oauth old optional pass passphrase passwd password ' +
    'placeholder plain please private prod production pw pwd random redacted redis refresh removed replace required root_password ' +
    'sample secret secrets secure session sign signature signing some strong string super supersecret test text the this ' +
    'to todo token tokens true type undefined unset user username value var variable very webhook with xx yes you your yours'
  ).split(' '),
);

/** Syntax that stands for a value which lives elsewhere: `${X}`, `{{ x }}`, `<x>`, `%s`, `:x`, `$x`, `ENC(…)`. */
const reference =
  /^[$:@&?][A-Za-z_]*$|^[$?]\d$|^\$\w*[A-Z_]\w*$|^![A-Za-z]+$|^\$[A-Za-z_]+[/.]|\$\{|\$\(|\{\{|<%|%\{|#\{|^<.*>$|^\[.*\]$|^\{.*\}$|^%\(?\w*\)?[a-z]$|^(?:ENC|vault|env|file|ref)\b[:(.]/;

/** Runs that stand for "something": `xxxx`, `****`, `....`, and what a mask leaves behind. */
const filler = /^x{3,}|^xx(?![a-z0-9])|x{4,}|\*{3,}|\.{3,}|[…•█▇▓░■●⟦⟧‹›]|^(?<same>\D)\k<same>*$/i;

/** AWS writes its invented keys with this ending: https://docs.aws.amazon.com/IAM/latest/UserGuide/security-creds.html */
const documentedExample = /EXAMPLE(?:KEY)?$/;

/** A value whose first words are no placeholders is none. */
const enough = 80;

const nonLatin = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** Whether a value in the position of a secret only stands for one: a word, a variable, a mask, a description. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text.length < 2 || !/[a-z0-9]/i.test(text)) return true;
  if (reference.test(text) || filler.test(text) || documentedExample.test(text) || nonLatin.test(text))
    return true;
  if (/^your|^change[-_ ]?(?:me|it|this)|^replace|^insert|^<|_here$/i.test(text)) return true;
  const words = text
    .slice(0, enough)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.every((word) => placeholderWords.has(word));
}
