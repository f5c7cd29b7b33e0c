import { codeStrength } from './line-evidence.ts';
import type { Strength } from './line-shapes.ts';
import { countHan, maskLine, wideShare } from './masking.ts';
import { splitPrompt } from './shell-commands.ts';

/** What a line is, seen alone. */
export type LineKind = 'blank' | 'code' | 'weak' | 'comment' | 'gloss' | 'item' | 'mark' | 'prose';

/** A line with its indentation and its class. */
export interface Line {
  kind: LineKind;
  /** how surely it is code */
  strength: Strength;
  /** leading tabs */
  tabs: number;
  /** columns of indentation, a tab counting four */
  indent: number;
  /** text without indentation and trailing blanks */
  text: string;
  /** text without string contents, comments and prompt */
  core: string;
  /** a prompt stands before the command */
  prompted: boolean;
}

// lines that end every run: headings, rulers, banners, images, tables, quotes
const MARK =
  /^(?:#{2,6}\s|={4,}|-{5,}|\*{3,}$|_{3,}$|!\[|\||>\s|\[[^\]]*\]\(|\*\*|https?:\/\/|<[^>]*>?<img\b|<img\b|\+-{2,}|-{3}$)|\{\{ ['"]/;
const ITEM =
  /^(?:\d{1,3}(?:\.(?![\d.]+[:\s/])|[、)）])|[-*+•·▪Ø]\s|[(（][\d一二三四五六七八九十]+[)）]|[①-⑳]|[一二三四五六七八九十]+、|->|-》|=》|\/\/\s*\d+、|[（(].*[)）]$)/;
const COMMENT = /^(?:\/\/|\/\*|#(?:[\s!]|\p{Script=Han}|$)|--\s|<!--)/u;
const PREPROCESSOR = /^#\s*(?:include\s*[<"]|define\s|ifdef\s|ifndef\s|endif\b|pragma\s|undef\s|!\/)/;
const GLOSS = /^([\x20-\x7e]*?[\x21-\x7e])\s+(?=\S*\p{Script=Han})/u;

/** Classifies one line by its own text. */
export function classifyLine(raw: string): Line {
  const spaced = raw.replace(/\u00a0/g, ' ');
  const lead = /^\s*/.exec(spaced)?.[0] ?? '';
  const tabs = /^\t*/.exec(lead)?.[0].length ?? 0;
  const text = spaced.slice(lead.length).trimEnd();
  const { prompt, rest } = splitPrompt(text);
  const { core } = maskLine(rest);
  const base = { tabs, indent: tabs * 4 + lead.length - tabs, text, core, prompted: prompt !== '' };
  return { ...base, ...kindOf(base) };
}

function kindOf(line: Omit<Line, 'kind' | 'strength'>): Pick<Line, 'kind' | 'strength'> {
  const { text, core } = line;
  if (text === '') return { kind: 'blank', strength: 0 };
  if (MARK.test(text)) return { kind: 'mark', strength: 0 };
  const strength = PREPROCESSOR.test(text) ? 3 : codeStrength(core);
  const ownArrow = strength === 2 && /^->\w+\(/.test(core);
  if (
    ITEM.test(text) &&
    !ownArrow &&
    !line.prompted &&
    !/^\([\w\s,.*&[\]()]*\)\s*(?:=>|\{|;|\()/.test(core)
  ) {
    return { kind: 'item', strength: 0 };
  }
  if (line.prompted && countHan(core) === 0 && core !== '')
    return { kind: 'code', strength: strength > 0 ? 3 : 2 };
  if (
    (COMMENT.test(text) && !PREPROCESSOR.test(text) && core === '') ||
    (/^#\s/.test(text) && strength < 3)
  ) {
    return { kind: 'comment', strength: 0 };
  }
  if (strength >= 2) return { kind: 'code', strength };
  const prefix = GLOSS.exec(core)?.[1];
  if (prefix !== undefined && codeStrength(prefix) >= 2) return { kind: 'gloss', strength: 0 };
  const short = core.split(/\s+/).length <= 4 && core.length <= 60;
  if (strength === 1 || (short && wideShare(core) === 0)) return { kind: 'weak', strength };
  return { kind: 'prose', strength: 0 };
}
