/** A Markdown link to the page, or to the section that a heading's link stands for. */
export function markdownLink(link?: HTMLAnchorElement): string {
  const titles = [document.querySelector('h1'), link?.parentElement].map(
    (heading) => heading && titleOf(heading),
  );
  return `[${titles.filter(Boolean).join(' › ')}](${link?.href ?? location.href})`;
}

function titleOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.badge, .mark')) part.remove();
  return (copy.textContent ?? '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]]/g, '\\$&');
}
