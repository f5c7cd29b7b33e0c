const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const WORD_OPEN = /(?:^|;\s*|\s)(?:then|do)$/;
const WORD_CLOSE = /^(?:fi|done|esac|end)\b[;,)]*/;

/** Brackets, block comments and here-documents that are open between two lines. */
export class OpenState {
  private stack: string[] = [];
  private terminator: RegExp | undefined;

  /** brackets still waiting for their closer */
  get depth(): number {
    return this.stack.length;
  }

  /** true inside a block comment, a triple-quoted string or a here-document: every line belongs to it */
  get verbatim(): boolean {
    return this.terminator !== undefined;
  }

  /** Reads one line: the raw text for terminators, the masked core for brackets. */
  feed(text: string, core: string): void {
    if (this.terminator !== undefined) {
      if (this.terminator.test(text)) this.terminator = undefined;
      return;
    }
    if (this.openVerbatim(text)) return;
    if (WORD_CLOSE.test(core) && this.stack.includes('w')) this.popTo('w');
    for (const char of core) {
      if (char === '(' || char === '[' || char === '{') this.stack.push(char);
      const opener = CLOSERS[char];
      if (opener !== undefined) this.popTo(opener);
    }
    if (WORD_OPEN.test(core)) this.stack.push('w');
  }

  private openVerbatim(text: string): boolean {
    const heredoc = /<<-?\s*(['"]?)([A-Za-z]\w*)\1/.exec(text)?.[2];
    // an upper-case word only: `cout << name` is a shift
    if (heredoc !== undefined && heredoc === heredoc.toUpperCase() && heredoc.length > 2) {
      this.terminator = new RegExp(`^\\s*${heredoc}\\s*;?$`);
    } else if (/\/\*(?!.*\*\/)/.test(text) && !/["'].*\/\*/.test(text)) this.terminator = /\*\//;
    else if (/<!--(?!.*-->)/.test(text)) this.terminator = /-->/;
    else if (/^[^"]*"""(?!.*""")/.test(text)) this.terminator = /"""/;
    else if (/^[^']*'''(?!.*''')/.test(text)) this.terminator = /'''/;
    return this.terminator !== undefined;
  }

  // notes contain unbalanced brackets: a closer drops the unmatched openers above its partner
  private popTo(opener: string): void {
    const at = this.stack.lastIndexOf(opener);
    if (at >= 0) this.stack.length = at;
  }
}
