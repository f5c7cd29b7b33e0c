import type { Addresses, Page, PageSection } from '../stages.ts';
import { fold } from '../tree/text.ts';
import { slugOf } from '../tree/slug.ts';

type Published = Addresses[string];

/**
 * Gives every section and correction of a page its anchor and returns the page's part of the manifest.
 * An anchor that was published stays: with the title it had, else, when a title was reworded, with the section that
 * stands where it stood. Anchors whose section is gone are kept in the manifest, so that no other section takes them.
 */
export function assignAnchors(page: Page, published: Published): Published {
  const sections = [...everySection(page.sections)];
  const taken = new Set<string>();
  const assigned = new Map<PageSection, string>();
  const free = (id: string) => !taken.has(id);
  const give = (section: PageSection, id: string) => {
    taken.add(id);
    assigned.set(section, id);
  };

  for (const section of sections) if (section.id && free(section.id)) give(section, section.id);
  for (const section of sections) {
    const known = assigned.has(section) ? undefined : published.find(({ id, title }) => free(id) && fold(title) === fold(section.name));
    if (known) give(section, known.id);
  }
  rewordedSections(sections, published, assigned, free).forEach(([section, id]) => give(section, id));
  const reserved = new Set(published.map(({ id }) => id));
  for (const section of sections) {
    if (assigned.has(section)) continue;
    const wanted = slugOf(section.name, section.kind === 'question' ? 'q' : 's');
    let id = wanted;
    for (let count = 2; !free(id) || reserved.has(id); count++) id = `${wanted}-${count}`;
    give(section, id);
  }
  for (const section of sections) section.id = assigned.get(section)!;
  const now = sections.map((section) => ({ id: section.id!, title: section.name }));
  return [...now, ...published.filter(({ id }) => free(id))];
}

// A title was reworded when its neighbours are as they were: the only new one between two known ones takes the only free anchor there.
function rewordedSections(
  sections: readonly PageSection[],
  published: Published,
  assigned: ReadonlyMap<PageSection, string>,
  free: (id: string) => boolean,
): [PageSection, string][] {
  const idAt = (index: number) => (sections[index] ? assigned.get(sections[index]) : undefined);
  return sections.flatMap((section, index): [PageSection, string][] => {
    if (assigned.has(section)) return [];
    const previous = idAt(index - 1);
    const next = idAt(index + 1);
    if (index > 0 && previous === undefined) return [];
    const at = previous === undefined ? 0 : published.findIndex(({ id }) => id === previous) + 1;
    const candidate = published[at];
    const follows = published[at + 1]?.id;
    return candidate && free(candidate.id) && (follows === undefined || follows === next) ? [[section, candidate.id]] : [];
  });
}

function* everySection(sections: readonly PageSection[]): Generator<PageSection> {
  for (const section of sections) {
    yield section;
    yield* everySection(section.sections);
  }
}
