import type { PageHit, Piece } from './engine.ts';
import { markWords } from './excerpt.ts';

/** Fills the list with results: a group for each page, an option for it and for each of its sections. */
export function renderResults(list: HTMLElement, hits: readonly PageHit[], words: readonly string[]): void {
  list.replaceChildren(...hits.map((hit, index) => pageGroup(hit, words, `${list.id}-${index}`)));
}

function pageGroup(hit: PageHit, words: readonly string[], id: string): HTMLElement {
  const group = element('div', { role: 'group' });
  group.ariaLabel = hit.title;
  const title = element('span', { class: 'title' }, ...marked(markWords(hit.title, words)));
  const domain = element('span', { class: 'domain' }, hit.domain);
  group.append(option(id, hit.address, '', title, domain, excerpt(hit.excerpt)));
  hit.sections.forEach((section, index) => {
    const heading = element('span', { class: 'title' }, ...marked(markWords(section.title, words)));
    group.append(option(`${id}-${index}`, section.address, 'section', heading, excerpt(section.excerpt)));
  });
  return group;
}

function option(id: string, href: string, name: string, ...children: Node[]): HTMLElement {
  return element(
    'a',
    { id, href, class: name, role: 'option', 'aria-selected': 'false', tabindex: '-1' },
    ...children,
  );
}

function excerpt(pieces: readonly Piece[]): HTMLElement {
  return element('span', { class: 'excerpt' }, ...marked(pieces));
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

function element(
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElement {
  const result = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) result.setAttribute(name, value);
  result.append(...children);
  return result;
}
