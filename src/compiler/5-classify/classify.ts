import { say } from '../diagnostics/index.ts';
import type { ClassifiedNote, Decisions, Filing, SafeNote } from '../stages.ts';
import type { Section } from '../tree/nodes.ts';
import { blocksOf, isSection, sectionsOf } from '../tree/sections.ts';
import { plainTextOf } from '../tree/text.ts';
import { bodyTermsOf } from './body-terms.ts';
import { foundTopics } from './found.ts';
import { isGenericTitle } from './generic-title.ts';
import { lexiconOf, type TitleMatch } from './lexicon.ts';
import { fileLooseParts } from './loose.ts';

/** What the sections above say about a section. */
interface Context {
  topic?: string;
  domain?: string;
}

/** Below this a section stays where its parent is. */
const leaveParent = 0.72;
const fileByTitle = 0.5;
/** From this a title is the name of the topic, and what stands below is about it. */
const ownName = 0.92;
const fileByBody = 0.6;

/**
 * Makes the classifier of a taxonomy. Each section goes to a topic by evidence: a person's override, a topic named by
 * its title (alone, or qualified by the domain above it), else the terms of title and text. A section that says nothing
 * of its own follows its parent. Nothing of a note's text is changed.
 */
export function classifierOf({ taxonomy }: Decisions): (note: SafeNote) => ClassifiedNote {
  const lexicon = lexiconOf(taxonomy);
  const bodyTerms = bodyTermsOf(taxonomy);
  const articleIds = new Set([...taxonomy.topics, ...taxonomy.domains].map(({ id }) => id));

  return (note) => {
    const filings = new Map<Section, Filing>();
    const article = note.matter.topic;
    if (article !== undefined && articleIds.has(article)) {
      filings.set(note.root, { topic: article, score: 1, evidence: 'front matter' });
      return { note, filings };
    }
    if (article !== undefined) reportUnknownTopic(note, article);
    const whole = wholeOf(note.root);
    const domain =
      lexicon.domainIn(whole.name) ??
      lexicon.domainIn(note.file.path.replace(/\.\w+$/, '').replace(/[-_./]+/g, ' '));
    const unclaimed = new Map<Section, string | undefined>();
    visit(note.root, domain === undefined ? {} : { domain });
    const parts = { note, whole, filings, unclaimed };
    foundTopics(parts, lexicon, bodyTerms);
    fileLooseParts(parts, lexicon, bodyTerms);
    return { note, filings };

    function visit(section: Section, above: Context): void {
      const filing = filingOf(section, above);
      if (filing) filings.set(section, filing);
      // The title of a whole note says little about its parts, unless it is the name of a topic.
      const passesOn =
        filing && (section !== whole || (filing.score >= ownName && filing.evidence !== 'override'));
      const topic = passesOn ? filing.topic : above.topic;
      const named = section.name === '' ? undefined : lexicon.domainIn(section.name);
      const inDomain = passesOn ? lexicon.domainOf(filing.topic) : (named ?? above.domain);
      if (!filing && !topic) unclaimed.set(section, inDomain);
      const context: Context = { ...(topic && { topic }), ...(inDomain && { domain: inDomain }) };
      let previous: Filing | undefined;
      for (const child of sectionsOf(section)) {
        visit(child, context);
        previous = filings.get(child) ?? follow(child, previous);
      }
    }

    // A title that names nothing (过程, 第二个问题) goes on with what the section above it began.
    function follow(section: Section, filed: Filing | undefined): Filing | undefined {
      if (!filed || !unclaimed.has(section) || !isGenericTitle(section.name)) return undefined;
      const filing = { topic: filed.topic, score: filed.score * 0.6, evidence: 'follows the section above' };
      filings.set(section, filing);
      unclaimed.delete(section);
      return filing;
    }

    // A bare word that the domain above has a topic for (分布式锁 below Redis) is that topic, whatever else it names.
    function topicOf(
      name: string,
      named: string | undefined,
      { topic, domain }: Context,
    ): TitleMatch | undefined {
      const here =
        topic || named === domain || domain === undefined ? undefined : lexicon.topicIn(name, domain);
      if (here && here.score >= ownName && lexicon.domainOf(here.topic) === domain) return here;
      return lexicon.topicIn(name, topic ? undefined : (named ?? domain));
    }

    function filingOf(section: Section, above: Context): Filing | undefined {
      const override = taxonomy.overrides.find(
        (entry) => entry.note === note.file.path && entry.section === section.name,
      );
      if (override) return { topic: override.topic, score: 1, evidence: 'override' };
      if (section.name === '') return undefined;
      const named = lexicon.domainIn(section.name);
      const match = topicOf(section.name, named, above);
      if (match && match.topic !== above.topic && match.score >= (above.topic ? leaveParent : fileByTitle)) {
        return { topic: match.topic, score: match.score, evidence: `title names “${match.name}”` };
      }
      if (
        above.topic ||
        sectionsOf(section).length > 0 ||
        (named && section.kind === 'section' && blocksOf(section).length === 0)
      )
        return undefined;
      if (blocksOf(section).length === 0 && section.kind === 'section') return undefined;
      const body = blocksOf(section)
        .map((block) => plainTextOf(block))
        .join(' ');
      const guess = bodyTerms.topicOf(section.name, body, named ?? above.domain);
      return guess && guess.score >= fileByBody
        ? {
            topic: guess.topic,
            score: guess.score * 0.7,
            evidence: `words ${guess.terms.slice(0, 6).join(' ')}`,
          }
        : undefined;
    }
  };
}

// The section that stands for the whole note: its root, or the only heading below it.
function wholeOf(root: Section): Section {
  const [only] = root.children;
  return root.name === '' && root.children.length === 1 && only && isSection(only) ? only : root;
}

function reportUnknownTopic({ file }: SafeNote, topic: string): void {
  say(file, {
    source: 'classify',
    ruleId: 'unknown-topic',
    reason: `Unexpected topic "${topic}" in the front matter, expected the slug of a topic or a domain of the taxonomy; filed the note by its content`,
    line: 1,
    severity: 'warning',
  });
}
