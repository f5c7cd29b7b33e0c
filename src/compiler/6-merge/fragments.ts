import type { ClassifiedNote, Filing } from '../stages.ts';
import type { Block, Section } from '../tree/nodes.ts';
import { isSection } from '../tree/sections.ts';

/** A piece of a note that belongs to one topic, or to none yet. */
export interface Fragment {
  /** Path of the note. */
  note: string;
  topic?: string;
  filing?: Filing;
  /** The section, without the parts that went to other topics. */
  section: Section;
  /** Titles above the section in its note. */
  path: readonly string[];
  /** The page of the topic begins with it. */
  isArticle: boolean;
  /** Its sections are as the author wants them. */
  isShaped: boolean;
  /** Former badges of the sections above, which hold for what is below. */
  badges: Section['badges'];
}

/**
 * Cuts a note into fragments: every section with a filing of its own starts one. What is left of the root belongs to no
 * topic. The order of the note is kept.
 */
export function fragmentsOf({ note, filings }: ClassifiedNote): Fragment[] {
  const fragments: Fragment[] = [];
  const isArticle = note.matter.topic !== undefined && filings.get(note.root)?.evidence === 'front matter';

  const start = (section: Section, path: readonly string[], filing?: Filing) => {
    const fragment: Fragment = {
      note: note.file.path,
      section: { ...section, children: [] },
      path,
      isArticle,
      isShaped: note.isArticle,
      badges: section.badges,
      ...(filing && { topic: filing.topic, filing }),
    };
    fragments.push(fragment);
    fragment.section.children = keep(section, path, filing?.topic);
  };
  const keep = (
    section: Section,
    path: readonly string[],
    topic: string | undefined,
  ): (Block | Section)[] => {
    const below = section.name === '' ? path : [...path, section.name];
    return section.children.flatMap((child): (Block | Section)[] => {
      if (!isSection(child)) return [child];
      const filing = filings.get(child);
      if (filing && filing.topic !== topic) {
        start(child, below, filing);
        return topic === undefined ? [] : [{ type: 'see', topic: filing.topic, title: child.name }];
      }
      return [{ ...child, children: keep(child, below, topic) }];
    });
  };
  start(note.root, [], filings.get(note.root));
  return fragments;
}
