import { OpenState } from './brackets.ts';
import type { Line } from './line-class.ts';
import { wideShare } from './masking.ts';
import { floorOf, isEnough, withTail } from './run-limits.ts';

/** The extent of a run, before its language is known. */
export interface GrownRun {
  start: number;
  end: number;
  truncated: boolean;
  /** blank lines outside brackets, where the language may change */
  breaks: readonly number[];
}

const MAX_PROSE_IN_BRACKETS = 4;
const MAX_LINES_IN_BRACKETS = 200;
const MAX_HELD_LINES = 2;
const MAX_WIDE_SHARE = 0.35;
const BLOCK_OPENER = /^(?:def|class|for|while|if|elif|else|try|except|finally|with|async)\b.*:$/;
const SQL_OPENER = /^(?:select|insert|update|delete|create|alter|with|replace)\b[^;]*$/i;
const EXPECTS_MORE = /(?:\\|,|\(|&&|\|\||=|\+|\|)$/;

/** Extends a run from its first line; undefined when the evidence is too weak. */
export function growRun(lines: readonly Line[], start: number, firstCode: number): GrownRun | undefined {
  return new RunGrower(lines, start, firstCode).run();
}

class RunGrower {
  private readonly lines: readonly Line[];
  private readonly start: number;
  private readonly firstCode: number;
  private readonly floor: number;
  private readonly open: OpenState;
  private readonly breaks: number[] = [];
  private kept: number;
  private truncated = false;
  private doubtful = 0;
  private blanks = 0;
  private blockIndent: number | undefined;
  private inStatement = false;
  private inTranscript = false;

  constructor(lines: readonly Line[], start: number, firstCode: number) {
    this.lines = lines;
    this.start = start;
    this.firstCode = firstCode;
    this.floor = floorOf(lines, start, firstCode);
    this.open = new OpenState(lines);
    this.kept = start - 1;
  }

  run(): GrownRun | undefined {
    let at = this.start;
    while (at < this.lines.length && this.take(at)) at += 1;
    const end = withTail(this.lines, this.kept, this.floor) + 1;
    if (this.kept < this.firstCode || !isEnough(this.lines.slice(this.start, end))) return undefined;
    const breaks = this.breaks.filter((index) => index < end);
    return { start: this.start, end, truncated: this.truncated, breaks };
  }

  // reads one line; false when the run ends before it
  private take(at: number): boolean {
    const line = this.lines[at];
    if (line === undefined) return false;
    if (line.kind === 'blank') return this.takeBlank(at);
    if (line.tabs < this.floor || (line.kind === 'mark' && !this.open.verbatim)) return false;
    if (this.open.verbatim || this.open.depth > 0) return this.takeInside(line, at);
    return this.belongs(line) ? this.keep(line, at) : this.hold(line, at);
  }

  private takeBlank(at: number): boolean {
    this.blanks += 1;
    if (this.open.depth > 0 || this.open.verbatim) return true;
    this.inStatement = false;
    this.inTranscript = false;
    this.breaks.push(at);
    return this.blanks <= 2;
  }

  // inside brackets every line belongs, but brackets that never close must not swallow the note
  private takeInside(line: Line, at: number): boolean {
    const wide = line.kind === 'prose' || line.kind === 'item';
    if (at - this.kept > 1 + this.blanks + MAX_PROSE_IN_BRACKETS) return false;
    if (at - this.start > MAX_LINES_IN_BRACKETS && line.kind === 'prose') return false;
    const outdented = line.indent <= (this.lines[this.start]?.indent ?? 0);
    // a new paragraph at the margin: the bracket was never closed
    if (wide && outdented && this.blanks > 0 && !this.open.verbatim) return false;
    this.doubtful = wide ? this.doubtful + 1 : 0;
    if (this.open.verbatim || this.doubtful <= 1) return this.keep(line, at);
    this.open.feed(at);
    return this.doubtful <= MAX_PROSE_IN_BRACKETS;
  }

  private belongs(line: Line): boolean {
    const wide = wideShare(line.core);
    if (line.kind === 'code' && line.strength >= 2) return true;
    if (this.blockIndent !== undefined && line.indent > this.blockIndent && wide < MAX_WIDE_SHARE)
      return true;
    if (this.blanks > 0) return false;
    if (this.inTranscript && wideShare(line.text) === 0) return true;
    if (line.kind === 'item') return false;
    if (this.inStatement && line.kind !== 'gloss' && wide < MAX_WIDE_SHARE) return true;
    return this.kept >= this.firstCode && wide === 0 && EXPECTS_MORE.test(this.lines[this.kept]?.core ?? '');
  }

  // held back: part of the run only when code follows
  private hold(line: Line, at: number): boolean {
    if (line.kind === 'item' || line.kind === 'prose') return false;
    if (line.kind !== 'comment') {
      this.doubtful += 1;
      if (this.blanks > 0 || this.doubtful > MAX_HELD_LINES) return false;
    }
    this.open.feed(at);
    return true;
  }

  private keep(line: Line, at: number): boolean {
    this.open.feed(at);
    this.kept = at;
    this.truncated = this.open.depth > 0;
    if (line.kind !== 'prose' && line.kind !== 'item') this.doubtful = 0;
    if (line.kind === 'code' && line.prompted) this.inTranscript = true;
    if (line.kind === 'code' && SQL_OPENER.test(line.core)) this.inStatement = true;
    if (line.core.endsWith(';')) this.inStatement = false;
    if (BLOCK_OPENER.test(line.core))
      this.blockIndent = Math.min(this.blockIndent ?? line.indent, line.indent);
    else if (line.indent <= (this.blockIndent ?? -1) && this.blanks === 0) this.blockIndent = undefined;
    this.blanks = 0;
    return true;
  }
}
