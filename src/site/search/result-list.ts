import type { Piece } from '../../search/show/marks.ts';
import { element } from './element.ts';
import type { PageHit } from './engine.ts';

/** Fills the list with results: a group for each page, an option for it and for each of its sections. */
export function renderResults(list: HTMLElement, hits: readonly PageHit[]): void {
  list.replaceChildren(...hits.map((hit, index) => pageGroup(hit, `${list.id}-${index}`)));
}

/** Fills the list with queries that can be asked again. */
export function renderQueries(list: HTMLElement, queries: readonly string[]): void {
  const options = queries.map((query, index) => {
    const href = `?q=${encodeURIComponent(query)}`;
    const asked = option(`${list.id}-${index}`, href, 'query', element('span', { class: 'title' }, query));
    asked.dataset['query'] = query;
    return asked;
  });
  list.replaceChildren(...options);
}

function pageGroup(hit: PageHit, id: string): HTMLElement {
  const group = element('div', { role: 'group' });
  group.ariaLabel = hit.title.map(({ text }) => text).join('');
  const title = element('span', { class: 'title' }, ...marked(hit.title));
  const domain = element('span', { class: 'domain' }, hit.domain);
  group.append(option(id, hit.address, 'page', title, domain, ...excerpt(hit.excerpt)));
  hit.sections.forEach((section, index) => {
    const heading = element('span', { class: 'title' }, ...marked(section.title));
    group.append(option(`${id}-${index}`, section.address, 'section', heading, ...excerpt(section.excerpt)));
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

function excerpt(pieces: readonly Piece[]): HTMLElement[] {
  return pieces.length > 0 ? [element('span', { class: 'excerpt' }, ...marked(pieces))] : [];
}

function marked(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
