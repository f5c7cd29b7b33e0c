import { isBalanced, widthOf } from '../../leaf-line.ts';
import type { OutlineNode } from './outline-node.ts';

/** `盖碗：白瓷最常见` is a title and what it says, when there is more below it. */
export function splitTitle(text: string): [title: string, rest: string] {
  const colon = /^([^：:，,。；;]+?)\s*[：:]\s*(?=\S)/u.exec(text);
  if (!colon || widthOf(colon[1]!) > 40 || /^https?$/.test(colon[1]!) || !isBalanced(colon[1]!))
    return [text, ''];
  return [colon[1]!, text.slice(colon[0].length)];
}

/** An address in parentheses after a title is where it comes from. */
export function splitAddress(text: string): [title: string, url: string | undefined] {
  const found = /^(.*\S)\s*[-—]?\s*[(（]\s*(https?:\/\/[^\s()（）]+)\s*[)）]\s*$/u.exec(text);
  return found ? [found[1]!.replace(/[-—\s]+$/u, ''), found[2]] : [text, undefined];
}

/** Whether a line with lines below it names them; a sentence does not. `strict` asks that text after a colon has more than one line below. */
export function isTitle(node: OutlineNode, strict: 'strict' | 'lenient' = 'strict'): boolean {
  if (node.children.length === 0) return false;
  const [name, rest] = splitTitle(node.text);
  if (strict === 'strict' && rest !== '' && node.children.length < 2) return false;
  const words = name.replace(/[(（][^)）]*[)）]/gu, '').trim();
  const length = [...words].length;
  if (length === 0 || length > 40 || /[。；;！!]|[，,].*[，,]/u.test(words)) return false;
  return !/[：:](?=\s*\S)/u.test(words.replace(/^https?:/, ''));
}

/**
 * Which of the siblings are titles. Numbered siblings are alike: where some name what is below them, one that says a word
 * more on its own line does too.
 */
export function titlesAmong(nodes: readonly OutlineNode[]): ReadonlySet<OutlineNode> {
  const texts = nodes.filter(({ kind }) => kind === 'text');
  const titles = new Set(texts.filter((node) => isTitle(node)));
  if (titles.size < 2) return titles;
  const alike = Map.groupBy([...titles], ({ marker }) => marker?.shape);
  for (const node of texts) {
    const isCounted = node.marker?.ordinal !== undefined && (alike.get(node.marker.shape)?.length ?? 0) >= 2;
    if (isCounted && isTitle(node, 'lenient')) titles.add(node);
  }
  return titles;
}
