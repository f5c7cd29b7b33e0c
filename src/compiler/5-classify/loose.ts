import type { Filing, SafeNote } from '../stages.ts';
import type { Block, Section } from '../tree/nodes.ts';
import { blocksOf, isSection, sectionsOf } from '../tree/sections.ts';
import { plainTextOf } from '../tree/text.ts';
import type { BodyTerms } from './body-terms.ts';
import { impliedSection } from './implied-section.ts';
import type { Lexicon } from './lexicon.ts';

/** A note of which parts are still without a topic, and what is known about where they stand. */
export interface LooseParts {
  note: SafeNote;
  /** The section that stands for the whole note. */
  whole: Section;
  /** What has a topic; what finds one is added. */
  filings: Map<Section, Filing>;
  /** Sections that no topic claims, with the domain they stand in. */
  unclaimed: ReadonlyMap<Section, string | undefined>;
}

/** Words of the text decide from this score; where the sections around are in the same domain, from the second. */
const fileByWords = 0.6;
const fileByNeighbours = 0.35;

/**
 * Files what is too small for a page of its own and that no topic claims: to the topic that its words speak of, when the
 * sections around it are in the same domain, else to the loose notes of the nearest domain: the one it names, the one
 * above, the one of its parts, the one of the sections on both sides. Text that stands in the note before or between its
 * sections becomes a section of its own first. What has no domain at all waits among the unfiled.
 */
export function fileLooseParts(
  { whole, filings, unclaimed }: LooseParts,
  lexicon: Lexicon,
  bodyTerms: BodyTerms,
): void {
  if (filings.has(whole)) return;
  visit(whole, unclaimed.get(whole));
  whole.children = runsOf(whole.children).flatMap((run, index, runs): Section['children'] => {
    if (!Array.isArray(run)) return [run];
    const made = impliedSection(run);
    const near = unclaimed.get(whole) ?? between(runs.slice(0, index), runs.slice(index + 1));
    const filing = made && homeOf(made, near);
    if (!filing) return run;
    filings.set(made, filing);
    return [made];
  });

  function visit(section: Section, above: string | undefined): void {
    const children = sectionsOf(section);
    for (const [index, child] of children.entries()) {
      if (filings.has(child)) continue;
      const near =
        lexicon.domainIn(child.name) ??
        unclaimed.get(child) ??
        above ??
        common([child]) ??
        between(children.slice(0, index), children.slice(index + 1));
      visit(child, near);
      const filing = hasOwn(child) ? homeOf(child, near) : undefined;
      if (filing) filings.set(child, filing);
    }
  }

  // The domain on both sides, or on the only side that has one.
  function between(before: readonly unknown[], after: readonly unknown[]): string | undefined {
    const [above] = domainsIn(before.filter(isFileable).reverse(), 'last');
    const [below] = domainsIn(after.filter(isFileable), 'first');
    return above === undefined || below === undefined || above === below ? (above ?? below) : undefined;
  }

  // The domain in which all parts of some sections are that have one.
  function common(sections: readonly Section[]): string | undefined {
    const domains = new Set(domainsIn(sections, 'first'));
    return domains.size === 1 ? [...domains][0] : undefined;
  }

  function* domainsIn(sections: readonly Section[], from: 'first' | 'last'): Generator<string> {
    for (const section of sections) {
      const filing = filings.get(section);
      if (filing) yield filing.founds?.domain ?? lexicon.domainOf(filing.topic);
      else yield* domainsIn(from === 'first' ? sectionsOf(section) : sectionsOf(section).reverse(), from);
    }
  }

  function homeOf(section: Section, near: string | undefined): Filing | undefined {
    const body = blocksOf(section)
      .map((block) => plainTextOf(block))
      .join(' ');
    const guess = bodyTerms.topicOf(section.name, body, near);
    const isNear = guess && near !== undefined && lexicon.domainOf(guess.topic) === near;
    if (guess && guess.score >= (isNear ? fileByNeighbours : fileByWords)) {
      const words = `words ${guess.terms.slice(0, 6).join(' ')}`;
      const evidence = isNear ? `stands in ${near}; ${words}` : words;
      return { topic: guess.topic, score: guess.score * 0.6, evidence };
    }
    return near === undefined ? undefined : looseNotes(near, lexicon.titleOf(near));
  }
}

function isFileable(child: unknown): child is Section {
  return !Array.isArray(child) && isSection(child as Block | Section);
}

function hasOwn(section: Section): boolean {
  return section.kind === 'question' || blocksOf(section).length > 0;
}

// The sections of a list of children, and the runs of blocks before, between and after them.
function runsOf(children: Section['children']): (Section | Block[])[] {
  const runs: (Section | Block[])[] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (isSection(child)) runs.push(child);
    else if (Array.isArray(last) && child.type !== 'contents' && last[0]?.type !== 'contents')
      last.push(child);
    else runs.push([child]);
  }
  return runs;
}

function looseNotes(domain: string, title: string): Filing {
  return {
    topic: `${domain}-loose-notes`,
    score: 0.2,
    evidence: `no topic of the taxonomy; the nearest domain is ${domain}`,
    founds: { domain, title: `${title}：零散笔记` },
  };
}
