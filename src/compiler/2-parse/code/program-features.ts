/** A line shape: how much one occurrence counts and how many count at most. */
export type FeatureRow = readonly [pattern: RegExp, weight: number, most?: number];

/** Line shapes by language. */
export type FeatureTable = Readonly<Record<string, readonly FeatureRow[]>>;

/** Programming languages. */
export const PROGRAM_FEATURES: FeatureTable = {
  go: [
    [/^[ \t]*package \w+\s*$/gm, 4, 1],
    [/^[ \t]*func\s*(?:\([^)]*\)\s*)?\w*\(/gm, 3],
    [/^[ \t]*type \w+(?:\[.*?\])? (?:struct|interface|func|map|\[\]|\w+\s*$)/gm, 3],
    [/:=/g, 2.5],
    [/^[ \t]*var \w+ (?:\[\]|\*|map\[|chan )?[\w.*[\]]+\s*(?:=|$)/gm, 2],
    [/\b(?:fmt|os|sync|time|errors|context|strings|strconv|http|log|atomic|runtime)\.[A-Z]\w*/g, 2],
    [/\bchan\b|<-\s*\w|\binterface\{\}|\bmap\[\w+\]|\[\]byte|\[\]string|\*?sync\.\w+/g, 2],
    [/\bdefer\b|\bgo func\b|\bnil\b|(?:=|\bfor) range\b/g, 2],
    [/^[ \t]*(?:if|for|switch) [^(\n]*\{\s*(?:\/\/.*)?$/gm, 2],
    [/^[ \t]*import (?:"|\()/gm, 2.5],
    [/^[ \t]*(?:go 1\.\d+|require \(|replace \(|module [\w./-]+)\s*$/gm, 2.5],
    [
      /^[ \t]*\w+\s+(?:u?int(?:8|16|32|64)?|string|bool|byte|error|float64|uintptr|\[\]\w+|\*\w+|unsafe\.Pointer)\s*(?:\/\/.*|`.*)?$/gm,
      1.2,
    ],
    [/\)\s*(?:\(.*\b(?:error|bool|u?int(?:8|16|32|64)?)\)|error)\s*\{?\s*$/gm, 2],
    [/^[ \t]*\w+(?:\.\w+)+\(.*\)\s*(?:\/\/.*)?$/gm, 0.6],
    [/^[ \t]*\w+\.[A-Z]\w*\(.*\)\s*(?:\/\/.*)?$/gm, 0.7],
  ],
  rust: [
    [/^[ \t]*(?:pub )?(?:async )?fn \w+/gm, 3],
    [/\blet mut\b|\bimpl\b|->\s*(?:Result|Option|Self|i32|u32|&)/g, 3],
    [/\b(?:println|vec|format|panic|assert)!\s*[([]/g, 3],
    [/^[ \t]*use \w+(?:::\w+)+/gm, 3],
    [/\b(?:Some|Ok|Err|None)\b\(?|&mut\b|&str\b|\.unwrap\(\)|::new\(/g, 1.2],
  ],
  c: [
    [/^[ \t]*#\s*(?:include\s*[<"]|define|ifdef|ifndef|endif|pragma)/gm, 2.5],
    [/\b(?:printf|scanf|malloc|free|sizeof|memcpy|strlen|strcpy|memset|puts|fprintf)\s*\(/g, 2],
    [
      /^[ \t]*(?:typedef |static |extern |unsigned |const )*(?:int|char|void|float|double|long|short|size_t|struct \w+|u?int\d+_t)\s+\**\s*\w+\s*(?:\(|=|;|\[)/gm,
      1.8,
    ],
    [/\w+->\w+/g, 0.7, 4],
    [/\bNULL\b|\btypedef\b|\bstruct \w+\s*\*?/g, 1.2],
    [/^[ \t]*int main\s*\(/gm, 2],
    [/\b(?:accept|listen|bind|connect|epoll_\w+|fork|select)\(/g, 1],
  ],
  cpp: [
    [/\bstd::|\bcout\s*<<|\bcin\s*>>|\bendl\b/g, 3],
    [
      /^[ \t]*#\s*include\s*<(?:iostream|vector|string|map|memory|algorithm|thread|mutex|queue|set|unordered_map)>/gm,
      4,
    ],
    [
      /\busing namespace\b|\btemplate\s*<|\bnullptr\b|\bvirtual\b|\bconstexpr\b|\bstatic_cast<|\bauto&?\s+\w+\s*[=:]/g,
      3,
    ],
    [/\bnullptr\b/g, 4, 2],
    [/\b(?:public|private|protected):\s*$/gm, 3],
    [/\b\w+::~?\w+\(/g, 1.5],
    [/\b(?:vector|map|set|unique_ptr|shared_ptr|unordered_map|pair|stack|queue)<[^>\n]+>/g, 2, 4],
    [/^[ \t]*(?:int|char|void|double|bool|string|size_t)\s+[*&]?\w+\s*(?:\(|=|;|\[)/gm, 0.8],
    [/\bconst \w+&|\boperator\s*[+=<>!()[\]-]+|\bdelete(?:\[\])?\s+\w+\s*;/g, 2],
  ],
  java: [
    [
      /\b(?:public|private|protected)\s+(?:static\s+|final\s+|abstract\s+|synchronized\s+|class\s+|interface\s+|enum\s+|void\s+|[\w<>[\], ?]+\s+\w+\s*[(;={])/g,
      2,
    ],
    [
      /^[ \t]*@(?:Override|Autowired|Service|Component|RestController|Controller|Bean|Configuration|RequestMapping|GetMapping|PostMapping|Transactional|Test|Data|Resource|Value|Slf4j|\w+Mapping|Enable\w+|SpringBoot\w+)\b/gm,
      3.5,
    ],
    [/\bSystem\.(?:out|err)\.|\bString\[\]|\bString args/g, 4],
    [/^[ \t]*import (?:static )?(?:java|javax|org|com|lombok)\.[\w.*]+;/gm, 4],
    [/^[ \t]*package [\w.]+;/gm, 4],
    [
      /\b(?:String|Integer|Long|List<[\w<>, ?]+>|Map<[\w<>, ?]+>|Object|Thread|Boolean|ArrayList|HashMap|Runnable|ExecutorService|\w+Exception)\s+\w+\s*(?:=|;|\))/g,
      2,
    ],
    [/\bnew [A-Z]\w*(?:<[^>]*>)?\(/g, 1],
    [/\b(?:extends|implements|throws|final|synchronized|instanceof|volatile)\s+\w/g, 1.5],
    [/->\s*\{|\w+::\w+/g, 0.4, 3],
    [/^[ \t]*(?:int|long|boolean|char|byte|double)(?:\[\])*\s+\w+\s*(?:=|;)/gm, 1.8],
    [/^[ \t]*@[A-Z]\w*(?:\(.*\))?\s*$/gm, 2],
    [/\bboolean\b|\.length\b(?!\()|\bnull\b/g, 1, 4],
    [/^[ \t]*(?:[A-Z]\w*(?:<[^>]*>)?(?:\[\])? \w+ = )?[a-z]\w*(?:\.[a-z]\w*\(.*\))+;/gm, 1.2],
    [/\bfor \(\w+(?:<[^>]*>)? \w+ : /g, 3],
    [
      /^[ \t]*(?:int|long|boolean|void|String|[A-Z]\w*(?:<[^>]*>)?)(?:\[\])* \w+\([^*&)]*\)\s*(?:throws \w+ )?\{/gm,
      1.8,
    ],
  ],
  csharp: [
    [
      /^[ \t]*using System|\bnamespace [\w.]+\s*\{?$|\bConsole\.Write|\bget;\s*set;|\bvar \w+ = new\b|\basync Task\b/gm,
      3.5,
    ],
  ],
  kotlin: [
    [/\bfun \w+\(|\bval \w+\s*(?::|=)|\bdata class\b|\bwhen\s*\(|\blateinit\b|\bcompanion object\b/g, 2.5],
  ],
  swift: [[/\bguard let\b|\bif let\b|\bfunc \w+\(.*\)\s*->|@IBOutlet|\bimport UIKit/g, 3]],
  javascript: [
    [/\b(?:const|let)\s+[\w{[][^=\n]*=/g, 1.8],
    [/\bvar \w+\s*=/g, 1.5],
    [/=>\s*[{(\w]/g, 1.6],
    [/\bfunction\s*\w*\s*\([\w\s,]*\)\s*\{/g, 2],
    [/\bconsole\.(?:log|error|warn)\(|\bdocument\.|\bwindow\.|\bmodule\.exports|\brequire\(['"]/g, 3],
    [/^[ \t]*db(?:\.\w+)+\(/gm, 4],
    [/===|!==|\bundefined\b|\btypeof\b|\bnew Promise\b|\bawait\b|\basync (?:function|\()/g, 1.8],
    [/^[ \t]*(?:import .* from|export (?:default|const|function))\b/gm, 2.5],
    [/\.(?:then|catch|map|filter|forEach|addEventListener)\(/g, 1],
    [/\bJSON\.|\bsetTimeout\(|\bsetInterval\(|\bthis\.\$?\w+/g, 1],
  ],
  typescript: [
    [
      /^[ \t]*(?:export )?(?:interface|type|enum|declare|abstract class) \w+(?:<[^>]*>)?\s*(?:=|\{|extends)/gm,
      1.6,
    ],
    [/\b\w+\??:\s*(?:string|number|boolean|any|void|unknown|never|Promise<|Array<|Record<)(?:\[\])?\b/g, 2.2],
    [/\bas (?:const|string|any|unknown)\b|\breadonly \w|\bimport type\b|\bkeyof\b/g, 2],
    [/\b(?:const|let)\s+\w+\s*:\s*\w/g, 2],
    [/=>\s*[{(\w]|^[ \t]*(?:import .* from|export )|\b(?:const|let) /gm, 0.8],
    [/\b(?:public|private|protected) (?:readonly )?\w+\??: /g, 2],
  ],
  python: [
    [/^[ \t]*(?:async )?def \w+\(.*\).*:/gm, 3],
    [/^[ \t]*class \w+(?:\(.*\))?:/gm, 3],
    [/^[ \t]*(?:from [\w.]+ import |import \w+(?:\.\w+)*(?: as \w+)?\s*(?:#.*)?$)/gm, 2.5],
    [/^[ \t]*(?:if|elif|else|for|while|try|except|finally|with)\b.*:\s*(?:#.*)?$/gm, 1.8],
    [/\bself\b|\bNone\b|\bTrue\b|\bFalse\b|\b__\w+__\b|\blambda \w*:/g, 1.2],
    [/^[ \t]*print\(.*\)\s*(?:#.*)?$/gm, 2],
    [/^[ \t]*print\s+["'\w]/gm, 1.5],
    [/^[ \t]*@\w[\w.]*(?:\(.*\))?\s*$/gm, 1.5],
    [/^[ \t]*(?:>>>|In \[\d+\]:)/gm, 4],
    [/^[ \t]*[a-z_]\w*(?:\.\w+)*\s*=\s*[^=;{]+[^;{,\s]\s*$/gm, 0.7],
    [/\b(?:elif|except|raise|yield|async with|nonlocal)\b/g, 1.5],
    [/"""|\bf"|\bin range\(/g, 2],
    [/\[.+ for \w+ in .+\]|[{(,]\s*\*\*\w/g, 2],
    [/^[ \t]*(?:pip3? install )/gm, -2],
    [/^[ \t]*[a-z]\w*(?:\.[a-z_]\w*)+\(.*\)\s*(?:#.*)?$/gm, 0.7],
  ],
  php: [
    [/<\?(?:php|=)/g, 6],
    [/^[ \t]*\$\w+(?:->\w+|\[.*?\])*\s*\.?=/gm, 2.5],
    [/\$\w+->\w+|\$this\b|\bself::|\bstatic::/g, 2],
    [/\b(?:public|private|protected) (?:static )?function\b|\bfunction\s*\w*\s*\(\s*(?:[?\w]+ )?&?\$/g, 3],
    [/\becho\s+["'$]|\bprint_r\(|\bvar_dump\(|\barray\(|=>\s*["'$[]|\bforeach\s*\(\$/g, 1.8],
    [/^[ \t]*use [A-Z][\w\\]+;|^[ \t]*namespace [\w\\]+;/gm, 3],
    [/^[ \t]*Route::\w+\(/gm, 3],
  ],
  ruby: [
    [/^[ \t]*def \w+[^:]*$|^[ \t]*end\s*$|\bdo \|\w+\||\bputs\b|\battr_accessor\b|^[ \t]*require '/gm, 1.6],
    [/^[ \t]*class \w+(?: < \w+)?\s*$/gm, 2],
  ],
  lua: [
    [/^[ \t]*local (?:function \w|\w+(?:\s*,\s*\w+)*\s+=|\w+\s*$)/gm, 3],
    [/\bfunction\s*[\w.:]*\(.*\)\s*$/gm, 2],
    [/^[ \t]*(?:if .+ then|elseif .+ then|end|for .+ do)\s*$/gm, 1.5],
    [/\bredis\.call\(|\bKEYS\[\d\]|\bARGV\[\d\]|\bngx\.|\.\.\s*["\w]|~=|\bnil\b/g, 2.5],
    [/^[ \t]*--\s/gm, 0.3, 4],
  ],
};
