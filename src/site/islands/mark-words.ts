const name = 'found';

/** Marks words in the text of the page without changing it, as browsers do when they find in a page. */
export function markWordsOnPage(words: readonly string[]): void {
  const text = document.querySelector('.prose');
  if (!text || !('highlights' in CSS)) return;
  const ranges = words.filter((word) => word.length > 1).flatMap((word) => rangesOf(text, word));
  CSS.highlights.set(name, new Highlight(...ranges));
  document.addEventListener('keydown', clear);
}

function clear(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  CSS.highlights.delete(name);
  document.removeEventListener('keydown', clear);
}

function rangesOf(root: Element, word: string): Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.toLowerCase() ?? '';
    for (let index = text.indexOf(word); index >= 0; index = text.indexOf(word, index + 1)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  }
  return ranges;
}
