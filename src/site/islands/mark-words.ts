import { findWords } from '../../search/show/marks.ts';

const name = 'found';

/** Marks words in the text of the page without changing it, as browsers do when they find in a page. */
export function markWordsOnPage(words: readonly string[]): void {
  const text = document.querySelector('.prose');
  if (!text || !('highlights' in CSS)) return;
  CSS.highlights.set(name, new Highlight(...rangesOf(text, words)));
  document.addEventListener('keydown', clear);
}

function clear(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  CSS.highlights.delete(name);
  document.removeEventListener('keydown', clear);
}

/** A piece of the text of the page and where it begins in the whole. */
interface TextPart {
  node: Text;
  start: number;
}

// Words may run across elements, as `sync.Pool` does in coloured code; never across blocks, which layout keeps apart.
function rangesOf(root: Element, words: readonly string[]): Range[] {
  const parts: TextPart[] = [];
  let whole = '';
  let block: Element | null = null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const own = node.parentElement?.closest(blocks) ?? null;
    if (own !== block) whole += '\n';
    block = own;
    parts.push({ node, start: whole.length });
    whole += node.data;
  }
  return findWords(whole, words).map(({ start, end }) => {
    const range = new Range();
    const [first, last] = [partAt(parts, start), partAt(parts, end - 1)];
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  });
}

const blocks = 'p, li, td, th, pre, dt, dd, figcaption, summary, h2, h3, h4, h5, h6, div, section';

/** The part that holds a place of the whole text: the last one that does not begin behind it. */
function partAt(parts: readonly TextPart[], at: number): TextPart {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle] as TextPart).start <= at) low = middle;
    else high = middle - 1;
  }
  return parts[low] as TextPart;
}
