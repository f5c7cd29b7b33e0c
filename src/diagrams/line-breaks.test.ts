import { describe, expect, it } from 'vitest';
import { breakPieces } from './line-breaks.ts';

describe('breakPieces', () => {
  it('keeps runs of ASCII together', () => {
    expect(breakPieces('等待调度：schedule()')).toContain('schedule()');
  });

  it('never begins a piece with closing punctuation or ends one with opening punctuation', () => {
    const pieces = breakPieces('队列满了，（一半）移到全局队列。完成');
    for (const piece of pieces.slice(1)) expect(piece).not.toMatch(/^[，。）]/);
    for (const piece of pieces) expect(piece).not.toMatch(/（$/);
    expect(pieces.join('')).toBe('队列满了，（一半）移到全局队列。完成');
  });

  it('never cuts a character reference', () => {
    for (const reference of ['&#95;', 'ﬂ°°95¶ß', '&quot;']) {
      const pieces = breakPieces(`a_long_name${reference}with_references${reference}结束`);
      expect(pieces.filter((piece) => piece.includes(reference)).length).toBeGreaterThan(0);
      expect(pieces.join('').split(reference)).toHaveLength(3);
    }
  });

  it('cuts long identifiers after separators', () => {
    const pieces = breakPieces('github.com/example/project/internal/renderer');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe('github.com/example/project/internal/renderer');
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/[/.]$/);
  });
});
