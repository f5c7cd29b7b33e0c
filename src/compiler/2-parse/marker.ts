/** What stands before the text of a line: a bullet, a number, a check box. */
export interface Marker {
  /** Same shape, same list: `1.`, `1、`, `1)`, `(1)`, `①`, `一、`, `-` … */
  shape: string;
  /** Number, where the marker counts. */
  ordinal?: number;
  checked?: boolean;
  rest: string;
}

const hanDigits = '零一二三四五六七八九十';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const numbered: [shape: string, pattern: RegExp][] = [
  ['1、', /^(\d{1,3})、\s*(?=\S)/],
  ['(1)', /^[（(](\d{1,3})[)）]\s*(?=\S)/],
  ['1)', /^(\d{1,3})[)）]\s*(?=\S)/],
  ['1.', /^(\d{1,3})[.．]\s*(?=[^\s\d])/],
  ['1. ', /^(\d{1,3})[.．]\s+(?=\S)/],
  ['1-', /^(\d{1,2})-(?=\p{Script=Han})/u],
  ['step', /^(?:Step|步骤)\s*(\d{1,2})\s*[:：.、]?\s*(?=\S)/iu],
  ['第', /^第(\d{1,2})[步题点]\s*[:：、]\s*(?=\S)/u],
];

/**
 * Reads the marker of a line whose indent is already gone; undefined when there is none.
 * A decimal (`3.5 种`) is no marker unless `expected` is its whole part: then `3.5种` is item 3, "5种".
 */
export function markerOf(text: string, expected?: number): Marker | undefined {
  const task = /^[-*+]?\s*\[([ xX✓√]?)\]\s*(?=[^\s(])|^[-*+]\s*【([ xX✓√]?)】\s*(?=\S)/.exec(text);
  if (task) {
    const mark = task[1] ?? task[2] ?? '';
    return { shape: '[ ]', checked: mark.trim() !== '', rest: text.slice(task[0].length) };
  }
  for (const [shape, pattern] of numbered) {
    const match = pattern.exec(text);
    if (match) return { shape: shape.trim(), ordinal: Number(match[1]), rest: text.slice(match[0].length) };
  }
  const decimal = /^(\d{1,3})[.．](?=\d)/.exec(text);
  if (decimal && expected !== undefined && Number(decimal[1]) === expected) {
    return { shape: '1.', ordinal: expected, rest: text.slice(decimal[0].length) };
  }
  return circledMarker(text) ?? hanMarker(text) ?? bulletMarker(text);
}

function circledMarker(text: string): Marker | undefined {
  const index = circled.indexOf(text[0] ?? ' ');
  return index < 0 ? undefined : { shape: '①', ordinal: index + 1, rest: text.slice(1).trimStart() };
}

function hanMarker(text: string): Marker | undefined {
  const match = /^([（(]?)([一二三四五六七八九十]{1,3})([、)）.．])\s*(?=\S)/u.exec(text);
  if (!match || (match[1] !== '') !== /[)）]/.test(match[3]!)) return undefined;
  return {
    shape: match[1] ? '（一）' : '一、',
    ordinal: hanNumber(match[2]!),
    rest: text.slice(match[0].length),
  };
}

function hanNumber(digits: string): number {
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const value = (digit: string | undefined, empty: number) => (digit ? hanDigits.indexOf(digit) : empty);
  return digits.includes('十') ? value(tens, 1) * 10 + value(ones, 0) : value(ones, 0);
}

function bulletMarker(text: string): Marker | undefined {
  const match = /^(?:[-*+](?=\s)|[•▪●◦·§Ø■□◆★]|[lun](?=\s{2,}))\s*(?=\S)/u.exec(text);
  return match ? { shape: '-', rest: text.slice(match[0].length) } : undefined;
}
