const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const WORD_OPEN = /(?:^|;\s*|\s)(?:then|do)$/;
const WORD_CLOSE = /^(?:fi|done|esac|end)\b[;,)]*/;

const MAX_VERBATIM = 80;

/** Brackets, block comments and here-documents that are open between two lines. */
export class OpenState {
  private stack: string[] = [];
  private terminator: RegExp | undefined;
  private readonly lines: readonly { text: string; core: string }[];

  constructor(lines: readonly { text: string; core: string }[]) {
    this.lines = lines;
  }

  /** brackets still waiting for their closer */
  get depth(): number {
    return this.stack.length;
  }

  /** true inside a block comment, a triple-quoted string or a here-document: every line belongs to it */
  get verbatim(): boolean {
    return this.terminator !== undefined;
  }

  /** Reads one line: the raw text for terminators, the masked core for brackets. */
  feed(at: number): void {
    const { text, core } = this.lines[at] ?? { text: '', core: '' };
    if (this.terminator !== undefined) {
      if (this.terminator.test(text)) this.terminator = undefined;
      return;
    }
    if (this.openVerbatim(text, at)) return;
    if (WORD_CLOSE.test(core) && this.stack.includes('w')) this.popTo('w');
    for (const char of core) {
      if (char === '(' || char === '[' || char === '{') this.stack.push(char);
      const opener = CLOSERS[char];
      if (opener !== undefined) this.popTo(opener);
    }
    if (WORD_OPEN.test(core)) this.stack.push('w');
  }

  // an opener without its terminator near by is a glob, a shift or an apostrophe
  private openVerbatim(text: string, at: number): boolean {
    const terminator = terminatorOf(text);
    if (terminator === undefined) return false;
    const closed = this.lines.slice(at + 1, at + 1 + MAX_VERBATIM).some((line) => terminator.test(line.text));
    if (closed) this.terminator = terminator;
    return closed;
  }

  // notes contain unbalanced brackets: a closer drops the unmatched openers above its partner
  private popTo(opener: string): void {
    const at = this.stack.lastIndexOf(opener);
    if (at >= 0) this.stack.length = at;
  }
}

function terminatorOf(text: string): RegExp | undefined {
  const heredoc = /<<-?\s*(['"]?)([A-Z]\w+)\1/.exec(text)?.[2];
  if (heredoc !== undefined) return new RegExp(`^\\s*${heredoc}\\s*;?$`);
  if (/(?:^|[\s;{}])\/\*(?=[\s*]|\p{Script=Han}|$)(?!.*\*\/)/u.test(text)) return /\*\//;
  if (/<!--(?!.*-->)/.test(text)) return /-->/;
  if (/^[^"]*"""(?!.*""")/.test(text)) return /"""/;
  return /^[^']*'''(?!.*''')/.test(text) ? /'''/ : undefined;
}
