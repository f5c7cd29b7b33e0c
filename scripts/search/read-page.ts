import type { IndexedPage, IndexedSection } from '../../src/search/build/page.ts';
import type { PageKind } from '../../src/search/format/meta.ts';
import { readHtml, type Tag } from './read-html.ts';

/** Elements that stand on lines of their own. */
const blocks = new Set(
  (
    'address article aside blockquote br dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li ol p ' +
    'pre section summary table tr ul'
  ).split(' '),
);
const skipped = new Set(['nav', 'script', 'style', 'svg', 'template', 'noscript']);
/** Stands between names in an attribute. */
const namesSeparator = ' · ';

/** Reads what a built page says to its readers; undefined when it is no page to be found. */
export function readPage(path: string, html: string): IndexedPage | undefined {
  if (!/\sdata-(?:search|pagefind)-body/.test(html)) return undefined;
  const reader = new PageReader();
  readHtml(html, reader);
  const { facts, title, lang } = reader;
  const sections = reader.sections.map(tidy);
  const [lead] = sections;
  if (lead === undefined) return undefined;
  lead.heading = line(title);
  checkAnchors(path, sections);
  return {
    path,
    title: lead.heading,
    titleEn: facts.titleEn === lead.heading ? '' : facts.titleEn,
    names: facts.names.filter((name) => name !== facts.titleEn),
    domain: { id: facts.domain, zh: facts.domainZh, en: facts.domainEn },
    kind: facts.kind ?? kindOf(path),
    lang,
    sections,
  };
}

/** Where text goes. */
type Target = 'text' | 'heading' | 'title' | 'aside';

/** What a page says about itself in attributes. */
interface Facts {
  titleEn: string;
  names: string[];
  domain: string;
  domainZh: string;
  domainEn: string;
  kind: PageKind | undefined;
}

class PageReader {
  readonly sections: IndexedSection[] = [];
  facts: Facts = { titleEn: '', names: [], domain: '', domainZh: '', domainEn: '', kind: undefined };
  title = '';
  lang = '';
  private depth = 0;
  private body = 0;
  private hidden = 0;
  private target: Target = 'text';
  private targetDepth = 0;

  open(tag: Tag): void {
    const { name, attributes } = tag;
    this.depth += 1;
    if (this.body === 0) {
      if (!attributes.has('data-search-body') && !attributes.has('data-pagefind-body')) return;
      this.body = this.depth;
      this.sections.push({ id: '', heading: '', text: '' });
    }
    this.readFacts(attributes);
    if (this.hidden === 0 && isHidden(tag)) this.hidden = this.depth;
    if (this.hidden > 0) return;
    if (name === 'h1') {
      this.lang = attributes.get('lang') ?? '';
      this.aim('title');
    } else if (/^h[2-6]$/.test(name)) {
      this.sections.push({ id: attributes.get('id') ?? '', heading: '', text: '' });
      this.aim('heading');
    } else if (attributes.has('data-search-aside')) this.aim('aside');
    if (blocks.has(name)) this.text('\n');
    else if (name === 'td' || name === 'th') this.text(' ');
  }

  close({ name }: Tag): void {
    if (this.body > 0 && this.hidden === 0) {
      if (this.depth === this.targetDepth) this.aim('text');
      if (blocks.has(name)) this.text('\n');
    }
    if (this.depth === this.hidden) this.hidden = 0;
    if (this.depth === this.body) this.body = 0;
    this.depth -= 1;
  }

  text(text: string): void {
    const section = this.sections.at(-1);
    if (this.body === 0 || this.hidden > 0 || section === undefined) return;
    if (this.target === 'title') this.title += text;
    else section[this.target] = (section[this.target] ?? '') + text;
  }

  private aim(target: Target): void {
    this.target = target;
    this.targetDepth = target === 'text' ? 0 : this.depth;
  }

  private readFacts(attributes: ReadonlyMap<string, string>): void {
    const { facts } = this;
    facts.titleEn = attributes.get('data-title-en') ?? facts.titleEn;
    facts.domainZh = attributes.get('data-domain') ?? facts.domainZh;
    facts.domainEn = attributes.get('data-domain-en') ?? facts.domainEn;
    facts.domain = attributes.get('data-domain-id') ?? facts.domain;
    facts.names = attributes.get('data-search-names')?.split(namesSeparator).filter(Boolean) ?? facts.names;
    const kind = attributes.get('data-page-kind');
    if (kind === 'topic' || kind === 'domain' || kind === 'unfiled') facts.kind = kind;
  }
}

function isHidden({ name, attributes }: Tag): boolean {
  return (
    skipped.has(name) ||
    attributes.has('hidden') ||
    attributes.has('data-search-skip') ||
    attributes.has('data-pagefind-ignore') ||
    attributes.get('aria-hidden') === 'true'
  );
}

function tidy({ id, heading, text, aside }: IndexedSection): IndexedSection {
  const lines = text.split('\n').map(line).filter(Boolean);
  const section = { id, heading: line(heading), text: lines.join('\n') };
  return aside === undefined ? section : { ...section, aside: line(aside) };
}

function line(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function checkAnchors(path: string, sections: readonly IndexedSection[]): void {
  const seen = new Set<string>();
  for (const { id, heading } of sections.slice(1)) {
    if (id === '' || seen.has(id))
      throw new Error(`${path}: the heading "${heading}" needs an id of its own, found "${id}"`);
    seen.add(id);
  }
}

// The site lays pages out as /domain/, /domain/topic/ and /unfiled/page/.
function kindOf(path: string): PageKind {
  const [domain, topic] = path.split('/').filter(Boolean);
  if (topic === undefined) return 'domain';
  return domain === 'unfiled' ? 'unfiled' : 'topic';
}
