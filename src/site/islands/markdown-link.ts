/** A Markdown link to the page, or to the heading or figure that a link stands for. */
export function markdownLink(link?: HTMLAnchorElement): string {
  const place = link?.parentElement;
  const figure = place?.matches('figure') ? place.querySelector('.code-title, figcaption') : undefined;
  const titles = [document.querySelector('h1'), place && (figure ?? headingOf(place))].map(
    (heading) => heading && titleOf(heading),
  );
  return `[${titles.filter(Boolean).join(' › ')}](${link?.href ?? location.href})`;
}

/** The heading of the section that an element of the text stands in, or the heading that it is. */
export function headingOf(element: Node): HTMLElement | undefined {
  const headings = document.querySelectorAll<HTMLElement>('.prose :is(h2, h3, h4, h5, h6)[id]');
  const isBefore = (heading: Node) =>
    heading.compareDocumentPosition(element) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY);
  return [...headings].findLast((heading) => heading === element || isBefore(heading));
}

function titleOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.badge, .mark')) part.remove();
  return (copy.textContent ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]]/g, '\\$&');
}
