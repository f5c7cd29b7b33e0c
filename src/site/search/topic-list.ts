import type { PageHit, SearchSetup } from './engine.ts';

/** The part of `concepts.json` that a list of topics needs. */
interface Concepts {
  domains: { id: string; titles: Titles }[];
  concepts: { domain: string; titles: Titles; url: string }[];
}

interface Titles {
  zh: string;
  en: string;
}

/** All topics without any search, for when the index cannot be read; none when this cannot be read either. */
export async function topicList({ base, prefix, lang }: SearchSetup): Promise<PageHit[]> {
  const response = await fetch(`${base}concepts.json`).catch(() => undefined);
  if (!response?.ok) return [];
  const { domains, concepts }: Concepts = await response.json();
  const name = ({ zh, en }: Titles) => (lang === 'en' ? en : zh);
  const domainNames = new Map(domains.map(({ id, titles }) => [id, name(titles)]));
  return concepts.map(({ domain, titles, url }) => ({
    title: [{ text: name(titles), marked: false }],
    domain: domainNames.get(domain) ?? '',
    address: prefix + new URL(url, location.href).pathname.slice(base.length - 1),
    excerpt: [],
    sections: [],
  }));
}
