import type { IndexedPage } from '../../../src/search/build/page.ts';
import { seededRandom } from '../quality/objective.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const sectionsPerPage = 8;
const sentencesPerSection = 6;

/**
 * Makes a large site out of the sentences of a small one, with words that exist once. Good for measuring size, memory
 * and speed; it says nothing of quality.
 */
export function syntheticPages(pages: readonly IndexedPage[], count: number): IndexedPage[] {
  const random = seededRandom(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const word = (length: number) => Array.from({ length }, () => pick([...letters])).join('');
  const sections = pages.flatMap((page) => page.sections);
  const sentences = sections
    .flatMap(({ text }) => text.split(/(?<=[。！？\n])/))
    .filter((text) => text.length > 8);
  const headings = sections.map(({ heading }) => heading).filter(Boolean);
  return Array.from({ length: count }, (_, number) => {
    const base = pick(pages);
    const title = `${base.title} ${word(6)}`;
    const made = Array.from({ length: sectionsPerPage }, (_item, index) => ({
      id: index === 0 ? '' : `s${index}`,
      heading: index === 0 ? title : pick(headings),
      text: `${Array.from({ length: sentencesPerSection }, () => pick(sentences)).join('')}\n${word(8)}.${word(7)}`,
    }));
    return {
      ...base,
      path: `/${base.domain.id}/page-${number}/`,
      title,
      names: base.names.slice(0, 3),
      sections: made,
    };
  });
}

/** A page as HTML that both engines read. */
export function asHtml({ title, names, lang, domain, sections }: IndexedPage): string {
  const body = sections.map(
    ({ id, heading, text }) =>
      `${id === '' ? '' : `<h2 id="${id}">${escaped(heading)}</h2>`}<p>${escaped(text)}</p>`,
  );
  return [
    `<!doctype html><html lang="${lang}"><title>${escaped(title)}</title><body><main data-pagefind-body>`,
    `<h1 lang="${lang}" data-pagefind-meta="title">${escaped(title)}</h1>`,
    `<p><span data-pagefind-weight="8">${escaped(names.join(' · '))}</span></p>`,
    `<span hidden data-search-names="${escaped(names.join(' · '))}" data-domain-id="${domain.id}"`,
    ' data-pagefind-filter="domain[data-domain-id]"></span>',
    ...body,
    '</main></body></html>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
