import { countHan, wideShare } from './masking.ts';
import { commandStrength } from './shell-commands.ts';

/** 0 none, 1 possible inside a run, 2 code among code, 3 code even when alone */
export type Strength = 0 | 1 | 2 | 3;

interface Rule {
  pattern: RegExp;
  strength: Strength;
}

const SYMBOL = /[()=.[\]<>"'*&:$@/\\{}+-]|^(?:return|break|continue|import|package|use|using|goto|throw|delete|new|let|const|var|int|char|void|commit|rollback|begin)\b/;

/** shapes that stay code when identifiers are Chinese words */
const WIDE_RULES: readonly Rule[] = [
  { pattern: /^(?:if|for|while|switch|else|func|function|select|try|catch|do|loop|match)\b.*\{$/, strength: 3 },
  { pattern: /^\}\s*(?:else|catch|finally|while)\b.*$/, strength: 2 },
  { pattern: /^[^。；：]*\)\s*\{$/, strength: 3 },
  { pattern: /^[A-Za-z_]\w*\.[\w\p{Script=Han}]+\([^（）。]*\)$/u, strength: 2 },
  { pattern: /^[\w\p{Script=Han}]+(?:, ?[\w\p{Script=Han}]+)? := \S/u, strength: 2 },
  { pattern: /^<([a-z][\w-]*)(?:\s[^<>]*)?>[^<>]*<\/\1>$/, strength: 2 },
  { pattern: /^[^。：]*[\w)\]'"]\s*(?:=|\().*;$/, strength: 2 },
];

const BRACE: readonly Rule[] = [
  { pattern: /^[\])}]+[\])};,\s]*$/, strength: 2 },
  { pattern: /^[[{(]+$/, strength: 2 },
  { pattern: /^(?:type|struct|class|interface|enum|namespace|impl|trait|unsafe|message|service|rpc|oneof|public|private|protected|static|abstract|final|export|async|upstream|server|location|http|events|stream)\b.*\{$/, strength: 3 },
  { pattern: /[)=>]\s*\{$/, strength: 3 },
  { pattern: /^[\w.#@:$>&*[\], ()=-]*\S\s*\{$/, strength: 2 },
  { pattern: /^(?:public|private|protected|internal)\s+(?:static|final|class|void|abstract|synchronized|interface|enum|\w+(?:<.*>)?\s+\w+)\b.*$/, strength: 3 },
  { pattern: /^[\w.]+(?:, ?[\w.]+)*\s*:=\s*\S/, strength: 3 },
  { pattern: /^package main$/, strength: 3 },
  { pattern: /^(?:package|module|namespace) [\w./\\-]+;?$/, strength: 2 },
  { pattern: /^import\s+(?:static\s|\(|\{.*\}|\* as |type |(?:\w+ |_ |\. )?""|[\w.]+\.\*?|\w+ from |''|\w+, ?\{)/, strength: 3 },
  { pattern: /^import \w+(?:\.\w+)*(?: as \w+)?(?:, ?\w+)*$/, strength: 2 },
  { pattern: /^from \.?[\w.]+ import \S/, strength: 3 },
  { pattern: /^func(?:\s*\([^)]*\))?\s+\w+(?:\[.*\])?\(/, strength: 3 },
  { pattern: /^type \w+(?:\[.*\])? (?:struct|interface|func)\b/, strength: 3 },
  { pattern: /^type \w+ =? ?[*[\]\w.]+(?:\[.*)?$/, strength: 2 },
  { pattern: /^(?:export\s+)?(?:default\s+)?(?:var|const|let|val)\s+(?:mut\s+)?[\w,\s{}[\]$]+(?::\s*[\w<>[\]|]+\s*)?=/, strength: 3 },
  { pattern: /^(?:var|const|let)\s+\w+\s+[*[\]\w.]+(?:\s*[={(].*)?$/, strength: 3 },
  { pattern: /^(?:var|const|type|require|replace|exclude)\s+\($/, strength: 3 },
  { pattern: /^(?:require|replace|exclude) \S+ (?:v\d|=>)/, strength: 3 },
  { pattern: /^go 1\.\d+(?:\.\d+)?$/, strength: 2 },
  { pattern: /^(?:defer|go)\s+(?:func\b|[\w.]+\()/, strength: 3 },
  { pattern: /^return(?:\s|$|;)/, strength: 2 },
  { pattern: /^(?:case .+|default):$/, strength: 2 },
  { pattern: /^(?:break|continue|pass|fallthrough);?$/, strength: 1 },
  { pattern: /^(?:\w[\w.]*\s*)?<-\s*[\w.]+(?:\(.*\))?$/, strength: 2 },
  { pattern: /^\w[\w.[\]]*(?:\+\+|--)$/, strength: 2 },
  { pattern: /^@[A-Z]\w*(?:\(.*\)?)?$/, strength: 3 },
  { pattern: /^@\w[\w.]*(?:\(.*\))?$/, strength: 2 },
  { pattern: /^#\s*(?:include\s*[<"]|define\s|ifdef\s|ifndef\s|endif\b|pragma\s|undef\s)/, strength: 3 },
  { pattern: /^(?:static |const |extern |unsigned )*(?:int|char|float|double|long|void|bool|auto|struct|size_t|string|String|Integer|List<\w+>|Map<.+>)\s+[*&]*\w+\s*(?:=|\(|\[|;)/, strength: 3 },
  { pattern: /^(?:using namespace |template\s*<|std::)/, strength: 3 },
  { pattern: /^(?:pub )?(?:fn \w+|use \w+::|mod \w+;|let mut )/, strength: 3 },
  { pattern: /^\$\w+(?:->\w+|\[.*?\]|::\w+)*\s*(?:[-+.*/]?=|\(|->)/, strength: 3 },
  { pattern: /^<\?(?:php|xml|=)|^<!DOCTYPE/i, strength: 3 },
  { pattern: /^\w[\w.]*\(.*\)\s*(?:=>|->)\s*\{?$/, strength: 3 },
  { pattern: /^->\w+\(.*\)?;?$/, strength: 2 },
  { pattern: /^\.\w+\(.*$/, strength: 2 },
];

const CALLS: readonly Rule[] = [
  { pattern: /^[\w$]+(?:(?:\.|->|::)[\w$]+(?:\([^()]*\))?)*(?:\.|->|::)[\w$]+\(.*\)?[;,)]*(?: (?:\([^()]*\)|[*[\]\w.]+))?\s*\{?$/, strength: 3 },
  { pattern: /^(?:print|printf|println|console\.log|echo|require|import|fetch|setTimeout|println!|panic|append|len|make)\(.*\)?;?$/, strength: 3 },
  { pattern: /^(?:await |throw new |new |yield |raise |assert |delete )[\w.]+(?:\(.*)?;?$/, strength: 2 },
  { pattern: /^[a-z_]\w*\((?:[^()]|\([^()]*\))*\);?$/, strength: 2 },
  { pattern: /^[A-Z]\w*\((?:[^()]|\([^()]*\))*\) (?:\([^()]*\)|[*[\]\w.]+)$/, strength: 2 },
  { pattern: /^[A-Z][a-z]\w*\((?:[\w*]+(?:, ?[\w*]+)*)?\)$/, strength: 1 },
  { pattern: /^[A-Za-z_$][\w.$[\]'"]*(?:,\s*[\w.]+)*\s*(?:=|\+=|-=|\*=|\/=|\|\|=|\?=|\|=)\s*(?:["'[{(]|new |func|lambda |await |[\w.]+\(.*\))/, strength: 3 },
  { pattern: /^[A-Za-z_$][\w.$[\]'"-]*(?:,\s*[\w.]+)*\s*(?:=|\+=|-=|\*=|\/=|\|\|=|\?=|\|=)\s*[^=\s]/, strength: 2 },
];

const DATA: readonly Rule[] = [
  { pattern: /^(?:""|'')\s*:\s*\S/, strength: 2 },
  { pattern: /^\{.*(?:""|'')\s*:.*\}[,;]?$/, strength: 3 },
  { pattern: /^(?:""|''),?$/, strength: 1 },
  { pattern: /^(?:GET|POST|PUT|DELETE|HEAD|OPTIONS|PATCH|CONNECT) \S+ HTTP\/\d/, strength: 3 },
  { pattern: /^HTTP\/\d(?:\.\d)? \d{3}\b/, strength: 3 },
  { pattern: /^(?:GET|POST|PUT|DELETE|HEAD|PATCH) \/\S*$/, strength: 2 },
  { pattern: /^[A-Z]\w+(?:-[A-Z]\w+)+: \S/, strength: 1 },
  { pattern: /^(?:FROM [\w./-]+(?::[\w.-]+)?(?: as \w+)?|RUN \S.*|CMD \S.*|COPY \S+ \S.*|ADD \S+ \S+|WORKDIR \S+|EXPOSE \d.*|ENV \S+[ =]\S+|ENTRYPOINT \S.*|ARG \w+.*|LABEL \S+=.*|VOLUME \S+|USER \w+)$/i, strength: 2 },
  { pattern: /^<\/?(?!img|br|hr|details|summary|center|font|pre|p\b|a\b|b>|sup|sub|u>|kbd|blockquote)[a-zA-Z][\w:.-]*(?:\s[^<>]*)?\/?>(?:[^<>]*<\/[\w:.-]+>)?$/, strength: 2 },
  { pattern: /^[\w-]+\s*:\s*[^;：]+;$/, strength: 2 },
];

const PYTHON: readonly Rule[] = [
  { pattern: /^(?:async )?def \w+\(/, strength: 3 },
  { pattern: /^class \w+(?:\(.*\))?:$/, strength: 3 },
  { pattern: /^(?:async )?for \w+(?:, ?\w+)* in .+:(?:\s.*)?$/, strength: 3 },
  { pattern: /^(?:if|elif|while) .*[=<>()[\]!._].*:$/, strength: 3 },
  { pattern: /^(?:if|elif|while) (?:not )?\w+:$/, strength: 2 },
  { pattern: /^(?:else|try|finally|except(?: [\w.(), ]+(?: as \w+)?)?):$/, strength: 2 },
  { pattern: /^(?:async )?with .+ as \w+:$/, strength: 3 },
  { pattern: /^(?:raise|assert|yield|await|del|global|nonlocal) [\w.(]+/, strength: 2 },
  { pattern: /^(?:>>>|In \[\d+\]:|\.\.\.) \S/, strength: 3 },
  { pattern: /^print ["'\w]/, strength: 1 },
  { pattern: /^local (?:function )?[\w, ]+(?:=|\(|$)/, strength: 3 },
  { pattern: /^(?:local )?function [\w.:]+\(.*\)$/, strength: 3 },
  { pattern: /^(?:if|elseif) .+ then$/, strength: 3 },
  { pattern: /^end[,)]*$/, strength: 2 },
];

const SQL: readonly Rule[] = [
  { pattern: /^select\s.+\sfrom\s+[\w.`("]+/i, strength: 3 },
  { pattern: /^select\s+(?:@@|\*|count\(|distinct\s|[\w.]+\(.*\)|.+[,;]$)/i, strength: 2 },
  { pattern: /^select(?:\s+[\w.*]+(?:\s*,\s*[\w.*]+)*)?$/i, strength: 1 },
  { pattern: /^(?:insert|replace)\s+(?:ignore\s+)?into\s+\S+/i, strength: 3 },
  { pattern: /^update\s+[\w.`]+\s+set\b/i, strength: 3 },
  { pattern: /^delete\s+from\s+\S+/i, strength: 3 },
  { pattern: /^(?:create|alter|drop|truncate)\s+(?:or replace\s+)?(?:temporary\s+|global\s+)?(?:unique\s+|fulltext\s+)?(?:table|database|index|view|user|procedure|function|trigger|schema|sequence|event)\s+\S/i, strength: 3 },
  { pattern: /^show\s+(?:tables|databases|variables|processlist|create|index|status|engine|master|slave|full|grants|columns|global|session|profiles?|binlog|warnings)\b/i, strength: 3 },
  { pattern: /^(?:explain|desc|describe)\s+(?:select\b|\w+;)/i, strength: 3 },
  { pattern: /^(?:from\s+[\w.`]+(?:\s+(?:as\s+)?\w+)?|where\s+.+[=<>(].*|(?:and|or|on)\s+.+[=<>(].*|(?:where|and|or)\s+\S+\s+(?:is|in|like|between|not)\b.*|group by\s+.+|order by\s+.+|having\s+.+|limit\s+\d.*|(?:left |right |inner |outer |cross |full )*join\s+\S+.*|union(?: all)?|values\s*\(.*)[,;]?$/i, strength: 2 },
  { pattern: /^(?:grant|revoke)\s.+\s(?:on|to)\s/i, strength: 3 },
  { pattern: /^(?:start transaction|begin|commit|rollback|flush privileges|unlock tables)(?: work)?;?$/i, strength: 2 },
  { pattern: /^(?:lock tables?\s|set (?:global|session|names|autocommit|@)|change master to|with \w+ as \()/i, strength: 3 },
  { pattern: /^use \w+;$/i, strength: 2 },
];

const SHELL: readonly Rule[] = [
  { pattern: /^#!\//, strength: 3 },
  { pattern: /^(?:export|alias|source|set)\s+-?\w+=?\S*$/, strength: 2 },
  { pattern: /^(?:if \[.*|elif \[.*|for \w+ in .+;? do|while .*;? do|for \w+ in .+|case .+ in)$/, strength: 3 },
  { pattern: /^(?:fi|done|esac|then|do|;;|else)$/, strength: 2 },
  { pattern: /\|\s*(?:grep|awk|xargs|sort|head|tail|wc|tee|sed|uniq|cut)\b/, strength: 3 },
];

const NARROW: readonly Rule[] = [...WIDE_RULES, ...BRACE, ...CALLS, ...DATA, ...PYTHON, ...SQL, ...SHELL];

function best(rules: readonly Rule[], core: string): Strength {
  let found: Strength = 0;
  for (const rule of rules) {
    if (rule.strength > found && rule.pattern.test(core)) found = rule.strength;
    if (found === 3) break;
  }
  return found;
}

// a semicolon ends a statement only when the rest looks like one: prose lists end with it too
function statementStrength(core: string): Strength {
  if (!core.endsWith(';')) return 0;
  if (SYMBOL.test(core.slice(0, -1))) return 3;
  return core.split(/\s+/).length <= 3 ? 2 : 0;
}

function isSentence(core: string): boolean {
  const words = core.split(/\s+/);
  return words.length > 4 && words.filter((word) => /^[A-Za-z]+[.,:;!?]?$/.test(word)).length / words.length > 0.85;
}

/** How surely the masked core of a line is code. */
export function codeStrength(core: string): Strength {
  if (core === '') return 0;
  if (countHan(core) > 0 || wideShare(core) > 0) return wideShare(core) > 0.75 && !core.endsWith('{') ? 0 : best(WIDE_RULES, core);
  const narrow = best(NARROW, core);
  if (narrow === 3) return isSentence(core) && !/^select\b.+\bfrom\b/i.test(core) ? 1 : 3;
  const command = commandStrength(core);
  const found = Math.max(narrow, command, statementStrength(core)) as Strength;
  return found < 3 && isSentence(core) ? 0 : found;
}
