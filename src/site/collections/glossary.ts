import { customPinyin, pinyin } from 'pinyin-pro';
import type { Site, SitePage } from '../routing/site.ts';

/** A name by which something on the site is known. */
export interface Term {
  term: string;
  lang: 'zh-CN' | 'en';
  /** The title in the other language, when the term is a title. */
  translation: string | undefined;
  /** The topics that go by this name. */
  pages: SitePage[];
  /** Pinyin in full and its initials, for terms with Han characters. */
  pinyin: string;
}

/** The terms of one initial. */
export interface TermGroup {
  /** Capital letter, or `#` for what begins otherwise. */
  letter: string;
  terms: Term[];
}

const han = /\p{Script=Han}/u;
const collator = new Intl.Collator('zh');
const others = '#';

// Characters that are read differently in our trade than a dictionary expects.
customPinyin({
  ...{ 重做: 'chóng zuò', 重写: 'chóng xiě', 重放: 'chóng fàng', 重排: 'chóng pái' },
  ...{ 重平衡: 'chóng píng héng', 重传: 'chóng chuán', 行锁: 'háng suǒ', 差集: 'chā jí' },
});

/** All names of all topics by initial; Han characters stand under the initial of their pinyin. */
export function glossaryOf(site: Site): TermGroup[] {
  const terms = new Map<string, Term>();
  for (const page of site.topicById.values()) {
    if (page.kind !== 'topic') continue;
    for (const [name, translation] of namesOf(page)) {
      const key = name.toLowerCase();
      const known = terms.get(key);
      if (known && !known.pages.includes(page)) known.pages.push(page);
      if (known) known.translation ??= translation;
      else terms.set(key, { ...reading(name), term: name, translation, pages: [page] });
    }
  }
  const groups = Map.groupBy(terms.values(), letterOf);
  return [...groups]
    .map(([letter, members]) => ({
      letter,
      terms: members.toSorted((a, b) => collator.compare(a.term, b.term)),
    }))
    .sort(
      (a, b) => Number(a.letter === others) - Number(b.letter === others) || (a.letter < b.letter ? -1 : 1),
    );
}

/** Every name once, the titles with each other as translation. An English title that is only the id is none. */
function namesOf({ id, titles, title, aliases }: SitePage): Map<string, string | undefined> {
  const { zh } = titles;
  const en = titles.en === id && title !== id ? undefined : titles.en;
  const names = new Map<string, string | undefined>(aliases.map((alias) => [alias, undefined]));
  if (en) names.set(en, en === zh ? undefined : zh);
  names.set(zh, en === zh ? undefined : en);
  return names;
}

function reading(term: string): Pick<Term, 'lang' | 'pinyin'> {
  if (!han.test(term)) return { lang: 'en', pinyin: '' };
  const syllables = syllablesOf(term);
  const initials = syllables.map((syllable) => (/^[a-z]+$/.test(syllable) ? syllable[0] : syllable));
  return { lang: 'zh-CN', pinyin: `${syllables.join('')} ${initials.join('')}`.toLowerCase() };
}

function syllablesOf(term: string): string[] {
  return pinyin(term, { toneType: 'none', type: 'array', v: true }).filter((part: string) => /\S/.test(part));
}

function letterOf({ term }: Term): string {
  const [first = ''] = term;
  const initial = (han.test(first) ? syllablesOf(term)[0] : first)?.[0]?.toUpperCase() ?? '';
  return /[A-Z]/.test(initial) ? initial : others;
}
