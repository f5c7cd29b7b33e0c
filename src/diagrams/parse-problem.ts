import type { PreparedSource } from './prepare-source.ts';
import type { DiagramProblem } from './types.ts';

interface Place {
  line: number;
  column: number;
}

/** Turns what a parser threw into a problem at a place of the author's source. */
export function problemFrom(thrown: unknown, source: PreparedSource): DiagramProblem {
  const error = asRecord(thrown);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const place = tablePlace(error) ?? grammarPlace(error) ?? statedPlace(message);
  const found = place ? { ...place, line: place.line + source.linesAbove } : quotedPlace(message, source);
  if (endsEarly(error)) Object.assign(found, { line: source.lines.length, column: Infinity });
  const expected = expectedFrom(error, message);
  return {
    ...within(found, source),
    reason: reasonFrom(error, message),
    ...(expected === undefined ? {} : { expected }),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** Place reported by the table-driven parsers (flowchart, sequence, state, class and so on). */
function tablePlace(error: Record<string, unknown>): Place | undefined {
  const hash = asRecord(error['hash']);
  const loc = asRecord(hash['loc']);
  const line = asNumber(loc['last_line']);
  const atLineEnd = typeof hash['text'] === 'string' && hash['text'].trim() === '';
  if (line !== undefined)
    return { line, column: atLineEnd ? Infinity : (asNumber(loc['last_column']) ?? 0) + 1 };
  const lexed = asNumber(hash['line']);
  if (lexed === undefined) return undefined;
  return { line: lexed + 1, column: lexerColumn(error) };
}

/** The lexer shows a window of text with a caret under the offending character. */
function lexerColumn(error: Record<string, unknown>): number {
  const [, shown, caret] = String(error['message']).split('\n');
  if (shown === undefined || caret === undefined || shown.startsWith('...')) return 1;
  return Math.max(1, caret.indexOf('^') + 1);
}

/** Place reported by the grammar-driven parsers (git graph, packet, pie, architecture and so on). */
function grammarPlace(error: Record<string, unknown>): Place | undefined {
  const result = asRecord(error['result']);
  const lexer = asRecord((result['lexerErrors'] as unknown[] | undefined)?.[0]);
  const parser = asRecord((result['parserErrors'] as unknown[] | undefined)?.[0]);
  const [token, previous] = [asRecord(parser['token']), asRecord(parser['previousToken'])];
  const candidates: Place[] = [];
  for (const [line, column] of [
    [lexer['line'], lexer['column']],
    [token['startLine'], token['startColumn']],
    [previous['endLine'], (asNumber(previous['endColumn']) ?? 0) + 1],
  ]) {
    const [l, c] = [asNumber(line), asNumber(column)];
    if (l !== undefined && c !== undefined) candidates.push({ line: l, column: c });
  }
  return candidates[0];
}

function statedPlace(message: string): Place | undefined {
  const match = /\bline:? (\d+)(?:,? column:? (\d+))?/i.exec(message);
  return match ? { line: Number(match[1]), column: Number(match[2] ?? 1) } : undefined;
}

/** Errors of meaning carry no place; they mostly name the word they mean. */
function quotedPlace(message: string, source: PreparedSource): Place {
  for (const needle of namedWords(message)) {
    const index = source.lines.findIndex((line) => line.includes(needle));
    if (index >= 0) return { line: index + 1, column: (source.lines[index]?.indexOf(needle) ?? 0) + 1 };
  }
  return { line: source.linesAbove + 1, column: 1 };
}

function namedWords(message: string): string[] {
  const quoted = [...message.matchAll(/["'`[]([^"'`\]]+)["'`\]]/g)].map((match) => match[1]?.trim() ?? '');
  const ranges = [...message.matchAll(/(\d+) - (\d+)/g)].map((match) => `${match[1]}-${match[2]}`);
  const lastWords = quoted.map((phrase) => phrase.split(/\s+/).at(-1) ?? '');
  const afterColon = /:\s*(\S+)$/.exec(message)?.[1] ?? '';
  return [...quoted, ...ranges, ...lastWords, afterColon].filter((word) => word !== '');
}

function endsEarly(error: Record<string, unknown>): boolean {
  const token = asRecord(error['hash'])['token'];
  return typeof token === 'string' && /^(EOF|1|EOF_IN_STRUCT)$/.test(token);
}

function within(place: Place, source: PreparedSource): Place {
  const line = Math.min(Math.max(1, place.line), source.lines.length);
  const length = source.lines[line - 1]?.length ?? 0;
  return { line, column: Math.min(Math.max(1, place.column), length + 1) };
}

function expectedFrom(error: Record<string, unknown>, message: string): string | undefined {
  const listed = asRecord(error['hash'])['expected'];
  if (Array.isArray(listed)) return listed.map((name) => String(name).replace(/^["']|["']$/g, '')).join(', ');
  return /Expecting:? (?:token of type )?'?(.+?)'?(?:,? but found|, got|\.?$)/m.exec(message)?.[1]?.trim();
}

function reasonFrom(error: Record<string, unknown>, message: string): string {
  if (endsEarly(error)) return 'Unexpected end of the source';
  const hash = asRecord(error['hash']);
  const text = typeof hash['text'] === 'string' ? hash['text'].trim() : '';
  if (/^(Parse|Lexical) error/.test(message)) {
    if (/Unrecognized text/.test(message)) return 'Unrecognized text';
    return text === '' ? 'Unexpected end of the line' : `Unexpected "${text}"`;
  }
  const character = /unexpected character: ->(.+?)<-/s.exec(message)?.[1];
  if (character !== undefined) return `Unexpected "${character}"`;
  const found = /but found:? [`'](.*?)[`']/s.exec(message)?.[1];
  if (found !== undefined)
    return found.trim() === '' ? 'Unexpected end of the line' : `Unexpected "${found.trim()}"`;
  const first = message.split('\n').find((line) => line.trim() !== '') ?? 'The diagram cannot be drawn';
  return first.replace(/^(Parsing failed|Error):\s*/, '').trim();
}
