const label =
  /(?:过程|流程|步骤|办法是?|做法|方法是|steps|procedure)[^：:]{0,6}[:：]?$|(?:过程|流程|步骤).{0,4}(?:如下|理解)[^：:]*[:：]?$|(?:具体的?实现|步骤|流程)如下[:：]?$/iu;
const reference =
  /重复\s*(?:步骤|第)?\s*\d|步骤\s*\d|第\s*\d\s*步|[把将从]\s*\d\s*[中的]|回到\s*(?:步骤|第)?\s*\d|重复上一?步|repeat step \d|\bstep \d/iu;

/**
 * Whether lines are steps whose numbers got lost: something above them says so, or one of them refers to another by its
 * number, or they begin with "first" and go on with "then".
 */
export function isProcedure(above: string, lines: readonly { text: string }[]): boolean {
  if (lines.length < 3) return false;
  const average = lines.reduce((sum, { text }) => sum + [...text].length, 0) / lines.length;
  if (average > 120) return false;
  if (lines.some(({ text }) => reference.test(text))) return true;
  const [first, ...rest] = lines;
  if (
    /^(?:首先|第一步|first\b)/iu.test(first!.text) &&
    rest.some(({ text }) => /^(?:然后|接着|之后|再|最后|then\b|next\b|finally\b)/iu.test(text))
  )
    return true;
  return label.test(above.trim()) && above.trim() !== '';
}
