import type { PageMatter } from '../../schema/page.ts';
import type { Topic } from '../../schema/taxonomy.ts';
import type { Page, PageBlock, PageSection, Place } from '../stages.ts';
import { fold } from '../tree/text.ts';
import { compact } from './compact.ts';
import type { Fragment } from './fragments.ts';
import { linesOfSection, pageSection } from './page-section.ts';
import { drawSteps } from './steps-diagram.ts';
import { summaryOf } from './summary.ts';

/** What is known of a topic, in the taxonomy or from the section that founded it. */
export type TopicData = Pick<
  Topic,
  'id' | 'domain' | 'title' | 'aliases' | 'requires' | 'related' | 'formerly'
>;

/** From this score a title is the topic's own name and need not stand below it once more. */
const ownName = 0.92;

/**
 * Makes the page of a topic: its article first, then what other notes say of it, each with where it comes from; the
 * questions of the notes last.
 */
export function topicPage(topic: TopicData, order: number, fragments: readonly Fragment[]): Page {
  const article = fragments.find(({ isArticle }) => isArticle);
  const collected = fragments.filter((fragment) => fragment !== article);
  const questions = collected.filter(({ section }) => section.kind === 'question');
  const passages = collected.filter(({ section }) => section.kind !== 'question');

  const lead: PageBlock[] = [];
  const sections: PageSection[] = [];
  const titlePlaces: Place[] = [];
  if (article) titlePlaces.push(...open(article, lead, sections));
  else if (passages[0] && isNamedAfter(passages[0], topic))
    titlePlaces.push(...openSourced(passages.shift()!, lead, sections));
  const additions = passages.map(sourcedSection);
  if (article && additions.length > 0) sections.push(group('from-notes', '其他笔记里的补充', additions));
  else sections.push(...additions);
  if (questions.length > 0)
    sections.push(group('open-questions', '笔记里的提问', questions.map(sourcedSection)));
  drawSteps(sections);

  const origin = !article ? 'collected' : collected.length > 0 ? 'mixed' : 'article';
  return {
    matter: {
      kind: 'topic',
      id: topic.id,
      domain: topic.domain,
      order,
      lang: 'zh-CN',
      title: topic.title.zh,
      titles: topic.title,
      summary: summaryOf(lead, sections),
      aliases: topic.aliases,
      requires: topic.requires,
      related: topic.related,
      formerly: topic.formerly,
      origin,
      badges: [...new Set(fragments.flatMap(({ badges }) => badges))],
      sources: sourcesOf([...(article ? [article] : []), ...collected]),
      references: [],
    },
    titlePlaces,
    lead,
    sections,
  };
}

// The title is a name of the topic, or part of the page's title: it need not stand below it once more.
function isNamedAfter({ filing, section }: Fragment, { title }: TopicData): boolean {
  return (filing?.score ?? 0) >= ownName || fold(title.zh).includes(fold(section.name));
}

/** An article as the beginning of a page: what it shows, the title lines that the page's title stands for, its places. */
export function openArticle(fragment: Fragment): Pick<Page, 'lead' | 'sections' | 'titlePlaces'> & {
  sources: PageMatter['sources'];
} {
  const [lead, sections]: [PageBlock[], PageSection[]] = [[], []];
  return { lead, sections, titlePlaces: open(fragment, lead, sections), sources: sourcesOf([fragment]) };
}

// Both return the title lines that the page's title stands for.
function open(fragment: Fragment, lead: PageBlock[], sections: PageSection[]): Place[] {
  const whole = pageSection(fragment.note, fragment.isShaped ? fragment.section : compact(fragment.section));
  // An article's `# title` is the page's title.
  const [only] = whole.sections;
  const titled = whole.blocks.length === 0 && whole.sections.length === 1 && only ? only : whole;
  lead.push(...titled.blocks);
  sections.push(...titled.sections);
  return titled.place ? [titled.place] : [];
}

function openSourced(fragment: Fragment, lead: PageBlock[], sections: PageSection[]): Place[] {
  const shaped = pageSection(fragment.note, compact(fragment.section));
  lastBlocks(shaped).push(...sourceBlocks(fragment));
  lead.push(...shaped.blocks);
  sections.push(...shaped.sections);
  return shaped.place ? [shaped.place] : [];
}

function sourcedSection(fragment: Fragment): PageSection {
  const shaped = pageSection(fragment.note, compact(fragment.section, 1));
  lastBlocks(shaped).push(...sourceBlocks(fragment));
  return shaped;
}

// The blocks with which a section ends, in the last of its parts.
function lastBlocks(section: PageSection): PageBlock[] {
  const last = section.sections.at(-1);
  return last === undefined ? section.blocks : lastBlocks(last);
}

function sourceBlocks(fragment: Fragment): PageBlock[] {
  return placesOf(fragment).map(({ note, start, end }) => ({
    block: { type: 'source', note, range: rangeOf(start, end) },
  }));
}

function placesOf({ note, section }: Fragment): Place[] {
  const lines = linesOfSection(section);
  return lines ? [{ note, ...lines }] : [];
}

function sourcesOf(fragments: readonly Fragment[]): PageMatter['sources'] {
  return fragments.flatMap((fragment) =>
    placesOf(fragment).map(({ note, start, end }) => ({ note, lines: rangeOf(start, end) })),
  );
}

function rangeOf(start: number, end: number): string {
  return start === end ? String(start) : `${start}-${end}`;
}

/** A section that the compiler opens itself, to hold sections of notes. */
export function group(id: string, name: string, sections: PageSection[]): PageSection {
  return {
    kind: 'section',
    title: [{ type: 'text', value: name }],
    name,
    badges: [],
    id,
    blocks: [],
    sections,
  };
}

/** Blocks of a fragment that has no topic, as the sections of its note's page. */
export function unfiledSections(fragment: Fragment): { lead: PageBlock[]; sections: PageSection[] } {
  const shaped = compact(fragment.section);
  const whole = pageSection(fragment.note, shaped);
  return { lead: whole.blocks, sections: whole.sections };
}
