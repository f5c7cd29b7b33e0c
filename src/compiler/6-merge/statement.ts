const negation = /不|没有?|无法|并非|未|never|\bnot?\b|n't/giu;
const number = /\d+(?:\.\d+)?%?|[一二三四五六七八九十百千万亿]+(?=[个次种层级倍秒分天年位度字节条行页])/gu;

/** Characters that are looked at, as for shingles. */
const most = 4_000;

/** What in a text makes it say something else than a text with nearly the same words: numbers and negations. */
export interface Claims {
  numbers: string;
  negations: number;
}

/** Numbers of a text in order, and how often it negates. */
export function claimsOf(text: string): Claims {
  const normal = text.slice(0, most).normalize('NFKC');
  return { numbers: (normal.match(number) ?? []).join(' '), negations: normal.match(negation)?.length ?? 0 };
}

/** A text without its numbers and negations: what it speaks of. */
export function subjectOf(text: string): string {
  return text.slice(0, most).normalize('NFKC').replace(number, '').replace(negation, '');
}

/** Whether two texts that are nearly the same also claim the same. */
export function claimTheSame(a: Claims, b: Claims): boolean {
  return a.numbers === b.numbers && a.negations === b.negations;
}
