import type { SecretKey } from './secret-key.ts';

/** What stands between a key and its value. */
export interface Separator {
  /**
   * `assign`: operator or colon · `tight`: `=` without blanks · `markup`: XML text · `quoted`: only a quoted
   * literal can follow · `cell`: table cell · `prose`: a Chinese copula.
   */
  form: 'assign' | 'tight' | 'markup' | 'quoted' | 'cell' | 'prose';
  end: number;
}

const wrapper = String.raw`(?:\[\]byte\(|Buffer\.from\(|SecretStr\(|b?(?=["']))?`;
const annotation = String.raw`(?:[ \t]*:[ \t]*[A-Za-z_][\w.<>|?[\] ]{0,30}|[ \t]+(?:string|text|str|\*string))?`;
const operator = String.raw`(?:=>|:=|={1,3}|!==?|\?=|->|:-|:|：|＝)`;
const assign = new RegExp(
  String.raw`(?:\\?["'\x60])?\]?[*_]{0,3}${annotation}[ \t]*${operator}[*_]{0,3}[ \t]*${wrapper}`,
  'y',
);
/** `("key", "value")` of a setter, with the value certain to be one. */
const setter = /(?:set\w*|put|define|add|append|config|with\w*|env|export|property|option)\s*\(\s*["']$/i;
/** `setPassword("…")`, `DialPassword("…")`, `ssh.Password("…")`. */
const unary = /^(?:[\w$.]*\.)?(?:set|with|dial|use)?\w*(?:password|passwd|pwd|secret|token|key)$/i;
const unaryPrefix =
  /^(?:[\w$.]*\.)?(?:set|with|dial|use)\w*$|^(?:ssh|redis|options?|builder|config|credentials?)\.\w+$/i;
const attribute = /["'][ \t]+value[ \t]*=[ \t]*(?=["'])/y;
const property =
  /["']?(?:[ \t][^<>\n]{0,80})?>[ \t]{0,8}(?:<!\[CDATA\[)?(?=[^<\s])|<\/name>\s{0,80}<value>(?=[^<\s])/y;
const pair = /["'][ \t]*,[ \t]*(?=["'])/y;
const call = /\([ \t]*(?=["'])/y;
const cell = /[ \t]*\|[ \t]*(?=[^\s|])/y;
const copula = /[ \t]*(?:就?是|为)[ \t]*[:：]?[ \t]*/y;
/** `密码 abc123`, which only a mixed value makes an assignment. */
const blank = /[ \t]+(?=[A-Za-z0-9])/y;
/** `smtp_password 'x'` in settings whose lines are words. */
const beforeQuote = /[ \t]+(?=["'])/y;
const environment = /["']?[ \t]*\r?\n[ \t-]*["']?value["']?:[ \t]*/y;

interface Form {
  form: Separator['form'];
  pattern: RegExp;
  /** Whether what stands before the key, and the key, allow this form. */
  applies(head: string, key: string): boolean;
}

const forms: readonly Form[] = [
  { form: 'quoted', pattern: attribute, applies: () => true },
  {
    form: 'markup',
    pattern: property,
    applies: (head) => /<(?:\w+:)?$|<\w+ [^<>]{0,40}(?:key|name)=["']$|<name>[\w.]*$/.test(head),
  },
  { form: 'quoted', pattern: pair, applies: (head) => setter.test(head) },
  { form: 'quoted', pattern: call, applies: (_, key) => unary.test(key) && unaryPrefix.test(key) },
  { form: 'cell', pattern: cell, applies: (head) => /\|[ \t*`]*$/.test(head) },
  { form: 'prose', pattern: copula, applies: () => true },
  { form: 'prose', pattern: blank, applies: (_, key) => /[密口][码令]$/.test(key) },
  { form: 'quoted', pattern: beforeQuote, applies: (head) => /(?:^|\n)[ \t]*$/.test(head) },
  { form: 'assign', pattern: environment, applies: (head) => /name["']?:[ \t]*["']?$/.test(head) },
];

/** The separator after a key, or undefined where the key is only a word. */
export function separatorAfter(text: string, key: SecretKey): Separator | undefined {
  const match = (pattern: RegExp): number | undefined => {
    pattern.lastIndex = key.end;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  const head = text.slice(Math.max(0, key.start - 40), key.start);
  const assigned = match(assign);
  if (assigned !== undefined) {
    return {
      form: text[key.end] === '=' && !/[\s=>]/.test(text[key.end + 1] ?? ' ') ? 'tight' : 'assign',
      end: assigned,
    };
  }
  for (const { form, pattern, applies } of forms) {
    const end = match(pattern);
    if (end !== undefined && applies(head, key.text)) return { form, end };
  }
  return undefined;
}
