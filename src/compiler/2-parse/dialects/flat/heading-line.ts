/** Levels of what stands in flat text, on one scale with Markdown headings (10 for `#` to 60 for `######`). */
export const levels = { ruler: 10, banner: 20, dash: 30, soft: 65, question: 75 } as const;

/** A line that is a heading by its marks. */
export interface HeadingLine {
  level: number;
  title: string;
  /** Text on the same line that belongs below the title. */
  rest?: string;
}

/** Whether a line is a ruler: at least five of one sign and nothing else. */
export function isRuler(line: string): boolean {
  return /^\s{0,3}([=\-_*#~])\1{4,}\s*$/.test(line) || /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line);
}

/** Reads a banner (`----- title -----`), a dash title (`--title  gloss`) or an ATX heading; undefined for other lines. */
export function headingLine(line: string): HeadingLine | undefined {
  const banner = /^\s{0,3}([-=*#~])\1{3,}\s*([^\s\-=*#~].*?)\s*\1{3,}\s*$/u.exec(line);
  // Four asterisks are doubled strong, not a banner.
  if (banner && !/^\s*\*{4}[^*]/.test(line)) return { level: levels.banner, title: banner[2]! };
  const atx = /^\s{0,3}(#{1,6})\s+(\S.*?)\s*#*\s*$/.exec(line);
  if (atx) return { level: atx[1]!.length * 10, title: atx[2]! };
  const dash = /^--\s?([\p{L}\p{N}][^=]*?)(?:\s{2,}(\S.*))?\s*$/u.exec(line);
  if (!dash || [...dash[1]!].length > 30 || /[，。；]/u.test(dash[1]!)) return undefined;
  return dash[2]
    ? { level: levels.dash, title: dash[1]!, rest: dash[2] }
    : { level: levels.dash, title: dash[1]! };
}
