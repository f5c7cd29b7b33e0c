/**
 * Takes the asterisks of strong off a line where they do not pair: doubled runs (`****`), or a span of one ideograph, as
 * editors make them. A line that was mostly strong becomes strong as a whole.
 */
export function mendAsterisks(line: string): string {
  if (!line.includes('**') || !/\p{Script=Han}/u.test(line)) return line;
  const plain = line.replace(/`[^`]*`/g, (code) => '\u0001'.repeat(code.length));
  const runs = [...plain.matchAll(/\*{2,}/g)];
  const isDoubled = runs.some(([run]) => run.length > 3);
  const spans = plain.split(/\*{2,}/).filter((_, index) => index % 2 === 1);
  const isTorn = runs.length % 2 === 0 && spans.some((span) => /^\p{Script=Han}$/u.test(span));
  if (!isDoubled && !isTorn) return line;
  const without = line.replace(/\*{2,}/g, (run, at: number) => (plain[at] === '*' ? '' : run));
  const words = without.trim();
  const isMostly = isDoubled || spans.join('').length > words.length * 0.6;
  return isMostly && words !== '' && !words.includes('*')
    ? without.replace(words, () => `**${words}**`)
    : without;
}
