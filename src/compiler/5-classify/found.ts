import type { Filing, SafeNote } from '../stages.ts';
import type { Section } from '../tree/nodes.ts';
import { blocksOf, everyBlock, sectionsOf } from '../tree/sections.ts';
import { slugOf } from '../tree/slug.ts';
import { plainTextOf } from '../tree/text.ts';
import type { BodyTerms } from './body-terms.ts';
import { isGenericTitle } from './generic-title.ts';
import type { Lexicon } from './lexicon.ts';
import type { LooseParts } from './loose.ts';

/** Lines of its own from which a section can be a page. */
const fewestLines = 6;
/** Lines of its own from which a whole note can be one. */
const fewestOfNote = 12;

/**
 * Founds topics for what no topic of the taxonomy claims. A note of which less than half is claimed is about a subject
 * of its own, and one page; in another note, each large section with a title that names something is. Small and nameless
 * rests wait among the unfiled.
 */
export function foundTopics(partly: LooseParts, lexicon: Lexicon, bodyTerms: BodyTerms): void {
  const { note, whole, filings, unclaimed } = partly;
  if (!unclaimed.has(whole)) return;
  const own = ownLines(whole, filings);
  if (own >= fewestOfNote && own >= ownLines(whole, new Map()) / 2) {
    const title = titleOf(note, whole);
    filings.set(whole, founded(title, nearestDomain(partly, title, lexicon, bodyTerms)));
    return;
  }
  foundBelow(whole, partly, lexicon);
}

// Deepest first, so that a section is not founded for what its parts already are.
function foundBelow(section: Section, partly: LooseParts, lexicon: Lexicon): void {
  const { note, filings, unclaimed } = partly;
  for (const child of sectionsOf(section)) foundBelow(child, partly, lexicon);
  const domain = unclaimed.get(section);
  if (domain === undefined || section === note.root || section.kind !== 'section') return;
  if (!isName(section.name) || lexicon.namesDomain(section.name) || ownLines(section, filings) < fewestLines)
    return;
  filings.set(section, founded(section.name, domain));
}

function founded(title: string, domain: string): Filing {
  return {
    topic: slugOf(title, 't'),
    score: 0.3,
    evidence: 'no topic of the taxonomy; large enough for a page',
    founds: { domain, title },
  };
}

function titleOf({ file }: SafeNote, whole: Section): string {
  if (whole.name !== '' && [...whole.name].length <= 60) return whole.name;
  const [name = '', folder = ''] = file.path
    .replace(/\.\w+$/, '')
    .split('/')
    .reverse();
  return /^(?:readme|index|notes?|笔记)$/i.test(name) && folder !== '' ? folder : name;
}

/** Domain of founded topics of which nothing tells where they belong. */
const domainOfRest = 'notes';

// The domain that the note names, that most of its filed parts are in, or that its words speak of.
function nearestDomain(
  { whole, filings, unclaimed }: LooseParts,
  title: string,
  lexicon: Lexicon,
  bodyTerms: BodyTerms,
): string {
  const named = unclaimed.get(whole) ?? lexicon.domainIn(title);
  if (named) return named;
  const counts = new Map<string, number>();
  for (const { topic } of filings.values())
    counts.set(lexicon.domainOf(topic), (counts.get(lexicon.domainOf(topic)) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (most && most[1] >= 2) return most[0];
  const body = [...everyBlock(whole)].map(({ block }) => plainTextOf(block)).join(' ');
  const guess = bodyTerms.topicOf(title, body, undefined);
  return guess && guess.score >= 0.6 ? lexicon.domainOf(guess.topic) : domainOfRest;
}

function isName(name: string): boolean {
  const length = [...name].length;
  return (
    length >= 2 &&
    length <= 30 &&
    !isGenericTitle(name) &&
    !/[。；;，,!！]|https?:/u.test(name) &&
    /\p{L}{2}/u.test(name)
  );
}

function ownLines(section: Section, filings: ReadonlyMap<Section, Filing>): number {
  const blocks = blocksOf(section).reduce(
    (sum, { lines }) => sum + (lines ? lines.end - lines.start + 1 : 1),
    0,
  );
  return sectionsOf(section)
    .filter((child) => !filings.has(child))
    .reduce((sum, child) => sum + 1 + ownLines(child, filings), blocks);
}
