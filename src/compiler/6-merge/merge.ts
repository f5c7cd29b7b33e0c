import type { ClassifiedNote, Decisions, Page } from '../stages.ts';
import { slugOf } from '../tree/slug.ts';
import { domainPage } from './domain-page.ts';
import { type Contradiction, type Duplicate, foldDuplicates } from './duplicates.ts';
import { flagContradictions } from './flag.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { type PrunedTitle, prune } from './prune.ts';
import { type TopicData, topicPage, unfiledSections } from './topic-page.ts';

/** Pages of all notes, and what became of what no page shows. */
export interface Merged {
  pages: Page[];
  duplicates: Duplicate[];
  /** Statements that differ; both are on the page. */
  contradictions: Contradiction[];
  /** Titles that stand on no page, by note. */
  pruned: { note: string; title: PrunedTitle }[];
}

/** Makes one page of each topic that notes speak of, one of each domain with pages, and one of what each note has left. */
export function merge(notes: readonly ClassifiedNote[], { taxonomy }: Decisions): Merged {
  const pruned: Merged['pruned'] = [];
  const fragments = notes.flatMap(fragmentsOf).map((fragment): Fragment => {
    const result = prune(fragment.section, fragment.topic === undefined ? 'questions' : 'titles');
    pruned.push(...result.pruned.map((title) => ({ note: fragment.note, title })));
    return { ...fragment, section: result.section };
  });
  const topics = [
    ...taxonomy.topics,
    ...foundedTopics(fragments, new Set(taxonomy.topics.map(({ id }) => id))),
  ];
  const byTopic = Map.groupBy(fragments, ({ topic }) => topic ?? '');
  const duplicates: Duplicate[] = [];
  const contradictions: Contradiction[] = [];

  const topicPages = topics.flatMap((topic, order): Page[] => {
    const own = (byTopic.get(topic.id) ?? []).filter(
      ({ section }) => section.children.length > 0 || section.kind === 'question',
    );
    for (const { note, section } of byTopic.get(topic.id) ?? []) {
      if (section.children.length === 0 && section.kind !== 'question' && section.lines) {
        pruned.push({ note, title: { line: section.lines.start, reason: 'empty-section' } });
      }
    }
    if (own.length === 0) return [];
    const page = topicPage(topic, order, own);
    const folded = foldDuplicates(page);
    flagContradictions(page, folded.contradictions);
    duplicates.push(...folded.duplicates);
    contradictions.push(...folded.contradictions);
    return [page];
  });
  const exists = new Set(topicPages.map(({ matter }) => matter.id));
  for (const { matter } of topicPages) {
    matter.requires = matter.requires.filter((id) => exists.has(id));
    matter.related = matter.related.filter((id) => exists.has(id));
  }
  const topicIds = new Set(topics.map(({ id }) => id));
  const domainArticles = Map.groupBy(
    fragments.filter(({ isArticle, topic }) => isArticle && topic !== undefined && !topicIds.has(topic)),
    ({ topic }) => topic ?? '',
  );
  const domainPages = [...taxonomy.domains, domainOfRest].flatMap((domain, order): Page[] => {
    const own = topicPages.filter(({ matter }) => matter.domain === domain.id);
    const articles = domainArticles.get(domain.id) ?? [];
    return own.length + articles.length === 0 ? [] : [domainPage(domain, order, own, articles)];
  });
  const unfiled = (byTopic.get('') ?? []).flatMap((fragment, order) => {
    const made = unfiledPage(fragment, order);
    const { lines } = fragment.section;
    // A note of which only the title is left makes no page.
    if (made.length === 0 && lines)
      pruned.push({ note: fragment.note, title: { line: lines.start, reason: 'empty-section' } });
    return made;
  });
  const waiting =
    unfiled.length === 0 ? [] : [domainPage(unfiledDomain, taxonomy.domains.length + 1, [], [])];
  return {
    pages: [...domainPages, ...waiting, ...topicPages, ...unfiled],
    duplicates,
    contradictions,
    pruned,
  };
}

/** Domain of topics that notes founded and of which nothing tells where they belong. */
const domainOfRest = {
  id: 'notes',
  title: { zh: '其他笔记', en: 'Other notes' },
  summary: { zh: '分类表之外的主题，一篇笔记一页。', en: 'Subjects beyond the taxonomy, one page per note.' },
  aliases: [],
};

const unfiledDomain = {
  id: 'unfiled',
  title: { zh: '待归类', en: 'Unfiled' },
  summary: {
    zh: '笔记里没有找到归属主题的部分，按原笔记保存在这里。',
    en: 'Parts of notes that fitted no topic, kept here note by note.',
  },
  aliases: [],
};

function foundedTopics(fragments: readonly Fragment[], known: ReadonlySet<string>): TopicData[] {
  const founded = new Map<string, TopicData>();
  for (const { topic, filing } of fragments) {
    if (!topic || !filing?.founds || known.has(topic) || founded.has(topic)) continue;
    const { domain, title } = filing.founds;
    founded.set(topic, {
      id: topic,
      domain,
      title: { zh: title, en: title },
      aliases: [],
      requires: [],
      related: [],
      formerly: [],
    });
  }
  return [...founded.values()];
}

function unfiledPage(fragment: Fragment, order: number): Page[] {
  const { lead, sections } = unfiledSections(fragment);
  const { lines } = fragment.section;
  if (lead.length === 0 && sections.length === 0) return [];
  const name = fragment.note.replace(/\.\w+$/, '');
  const title = fragment.section.name || name.split('/').at(-1) || fragment.note;
  return [
    {
      matter: {
        kind: 'unfiled',
        id: slugOf(name, 'note'),
        domain: 'unfiled',
        order,
        lang: 'zh-CN',
        title,
        titles: { zh: title, en: title },
        summary: '',
        aliases: [],
        requires: [],
        related: [],
        formerly: [],
        origin: 'collected',
        badges: [],
        sources: [{ note: fragment.note, lines: '1' }],
        references: [],
      },
      titlePlaces: lines ? [{ note: fragment.note, ...lines }] : [],
      lead,
      sections,
    },
  ];
}
