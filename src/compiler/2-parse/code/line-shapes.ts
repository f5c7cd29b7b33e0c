/** 0 none, 1 possible inside a run, 2 code among code, 3 code even when alone */
export type Strength = 0 | 1 | 2 | 3;

/** A line shape and how surely it is code. */
export interface LineShape {
  pattern: RegExp;
  strength: Strength;
}

/** Shapes: shapes that stay code when identifiers are Chinese words. */
export const WIDE_SHAPES: readonly LineShape[] = [
  {
    pattern: /^(?:if|for|while|switch|else|func|function|select|try|catch|do|loop|match)\b.*\{$/,
    strength: 3,
  },
  { pattern: /^\}\s*(?:else|catch|finally|while)\b.*$/, strength: 2 },
  { pattern: /^[^。；：]*\)\s*\{$/, strength: 3 },
  { pattern: /^[A-Za-z_]\w*\.[\w\p{Script=Han}]+\([^（）。]*\)$/u, strength: 2 },
  { pattern: /^[\w\p{Script=Han}]+(?:, ?[\w\p{Script=Han}]+)? := \S/u, strength: 2 },
  { pattern: /^<([a-z][\w-]*)(?:\s[^<>]*)?>[^<>]*<\/\1>$/, strength: 2 },
  { pattern: /^[^。：]*[\w)\]'"]\s*(?:=|\().*;$/, strength: 2 },
];

/** Shapes: brackets, declarations and statements of C-like languages, Go and PHP. */
export const BRACE_SHAPES: readonly LineShape[] = [
  { pattern: /^[\])}]+[\])};,\s]*$/, strength: 2 },
  { pattern: /^[[{(]+$/, strength: 2 },
  {
    pattern:
      /^(?:type|struct|class|interface|enum|namespace|impl|trait|unsafe|message|service|rpc|oneof|public|private|protected|static|abstract|final|export|async|upstream|server|location|http|events|stream)\b.*\{$/,
    strength: 3,
  },
  { pattern: /[)=>]\s*\{$/, strength: 3 },
  { pattern: /^[\w.#@:$>&*[\], ()=-]*\S\s*\{$/, strength: 2 },
  {
    pattern:
      /^(?:public|private|protected|internal)\s+(?:static|final|class|void|abstract|synchronized|interface|enum|\w+(?:<.*>)?\s+\w+)\b.*$/,
    strength: 3,
  },
  {
    pattern:
      /^(?:public|private|protected) (?:(?:static|final|volatile|transient|const|readonly) )*[\w<>[\], ?.]+ \w+\s*(?:=.*|;)$/,
    strength: 3,
  },
  { pattern: /^[A-Z]\w*(?:<.*>)?(?:\[\])? \w+ = new \w/, strength: 3 },
  { pattern: /^[\w.]+(?:, ?[\w.]+)*\s*:=\s*\S/, strength: 3 },
  { pattern: /^(?:\} ?)?(?:else )?(?:if|while|foreach)\s*\(.*\)$/, strength: 2 },
  { pattern: /^for\s*\(.*[;:].*\)$/, strength: 3 },
  { pattern: /^class \w+(?:<.*>)?\s*(?:extends|implements|:)\s+[\w.\\]+.*$/, strength: 3 },
  { pattern: /^(?:\} ?)?(?:else )?(?:if|for|while|switch|return)\b.*(?:&&|\|\||[^\w\s]\()$/, strength: 3 },
  { pattern: /^package main$/, strength: 3 },
  { pattern: /^(?:package|module|namespace) [\w./\\-]+;?$/, strength: 2 },
  {
    pattern:
      /^import\s+(?:static\s|\(|\{.*\}|\* as |type |(?:\w+ |_ |\. )?""|[\w.]+\.\*?|\w+ from |''|\w+, ?\{)/,
    strength: 3,
  },
  { pattern: /^import \w+(?:\.\w+)*(?: as \w+)?(?:, ?\w+)*$/, strength: 2 },
  { pattern: /^from \.?[\w.]+ import \S/, strength: 3 },
  { pattern: /^func(?:\s*\([^)]*\))?\s+\w+(?:\[.*\])?\(/, strength: 3 },
  { pattern: /^type \w+(?:\[.*\])? (?:struct|interface|func)\b/, strength: 3 },
  { pattern: /^type \w+ =? ?[*[\]\w.]+(?:\[.*)?$/, strength: 2 },
  {
    pattern:
      /^(?:export\s+)?(?:default\s+)?(?:var|const|let|val)\s+(?:mut\s+)?[\w,\s{}[\]$]+(?::\s*[\w<>[\]|]+\s*)?=/,
    strength: 3,
  },
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
  {
    pattern:
      /^(?:static |const |extern |unsigned )*(?:int|char|float|double|long|void|bool|auto|struct|size_t|string|String|Integer|List<\w+>|Map<.+>)\s+[*&]*\w+\s*(?:=|\(|\[|;)/,
    strength: 3,
  },
  { pattern: /^(?:export )?(?:interface \w+ \{|type \w+ = ).*[}\];]$/, strength: 3 },
  { pattern: /^(?:using namespace |template\s*<|std::)/, strength: 3 },
  { pattern: /^(?:pub )?(?:fn \w+|use \w+::|mod \w+;|let mut )/, strength: 3 },
  { pattern: /^\$\w+(?:->\w+|\[.*?\]|::\w+)*\s*(?:[-+.*/]?=|\(|->)/, strength: 3 },
  { pattern: /^<\?(?:php|xml|=)|^<!DOCTYPE/i, strength: 3 },
  { pattern: /^\w[\w.]*\(.*\)\s*(?:=>|->)\s*\{?$/, strength: 3 },
  { pattern: /^->\w+\(.*\)?;?$/, strength: 2 },
  { pattern: /^\.\w+\(.*$/, strength: 2 },
];

/** Shapes: calls and assignments. */
export const CALL_SHAPES: readonly LineShape[] = [
  {
    pattern:
      /^[\w$]+(?:(?:\.|->|::)[\w$]+(?:\([^()]*\))?)*(?:\.|->|::)[\w$]+\(.*\)?[;,)]*(?: (?:\([^()]*\)|[*[\]\w.]+))?\s*\{?$/,
    strength: 3,
  },
  {
    pattern:
      /^(?:print|printf|println|console\.log|echo|require|import|fetch|setTimeout|println!|panic|append|len|make)\(.*\)?;?$/,
    strength: 3,
  },
  { pattern: /^(?:await |throw new |new |yield |raise |assert |delete )[\w.]+(?:\(.*)?;?$/, strength: 2 },
  { pattern: /^[a-z_]\w*\((?:[^()]|\([^()]*\))*\);?$/, strength: 2 },
  { pattern: /^[A-Z]\w*\((?:[^()]|\([^()]*\))*\) (?:\([^()]*\)|[*[\]\w.]+)$/, strength: 2 },
  { pattern: /^[A-Z][a-z]\w*\((?:[\w*]+(?:, ?[\w*]+)*)?\)$/, strength: 1 },
  {
    pattern:
      /^[A-Za-z_$][\w.$[\]'"]*(?:,\s*[\w.]+)*\s*(?:=|\+=|-=|\*=|\/=|\|\|=|\?=|\|=)\s*(?:["'[{(]|new |func|lambda |await |[\w.]+\(.*\))/,
    strength: 3,
  },
  {
    pattern: /^[A-Za-z_$][\w.$[\]'"-]*(?:,\s*[\w.]+)*\s*(?:=|\+=|-=|\*=|\/=|\|\|=|\?=|\|=)\s*[^=\s]/,
    strength: 2,
  },
];
