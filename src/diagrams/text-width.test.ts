import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width.ts';

describe('textWidth', () => {
  it('gives Chinese characters and full-width punctuation one em', () => {
    expect(textWidth('汉字', 16)).toBe(32);
    expect(textWidth('（，）', 10)).toBe(30);
  });

  it('takes Latin widths from the table, wider in bold', () => {
    expect(textWidth('goroutine', 16)).toBeGreaterThan(60);
    expect(textWidth('goroutine', 16, true)).toBeGreaterThan(textWidth('goroutine', 16));
  });

  it('counts ambiguous quotes as wide only beside Chinese', () => {
    expect(textWidth('“中”', 10)).toBe(30);
    expect(textWidth('“a”', 10)).toBeLessThan(20);
  });

  it('ignores what takes no room', () => {
    expect(textWidth('a\u200b\u0301', 16)).toBe(textWidth('a', 16));
  });
});
