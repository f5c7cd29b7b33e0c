import type { Language } from '../../schema/page.ts';
import { deckPath, decksOf } from '../collections/decks.ts';
import { stringsFor } from '../i18n/index.ts';
import { pathOf } from '../routing/address.ts';
import { domainOf, type Site, titleIn } from '../routing/site.ts';

/** A page that has an image, and what the image says. */
export interface SocialSubject {
  lang: Language;
  path: string;
  title: string;
  context: string;
}

/** Every page that is worth sending to someone: the same as in the sitemap. */
export function socialSubjects(site: Site): SocialSubject[] {
  return [...twins('zh-CN'), ...twins('en'), ...collections(), ...decks(site), ...topics(site)];
}

function twins(lang: Language): SocialSubject[] {
  const { site, nav, collections: names } = stringsFor(lang);
  const common = { lang, context: site.wordmark };
  return [
    { ...common, path: '/', title: site.tagline.join('') },
    { ...common, path: '/about/', title: nav.about },
    { ...common, path: '/glossary/', title: names.glossary },
  ];
}

function collections(): SocialSubject[] {
  const { site, practice, collections: names } = stringsFor('zh-CN');
  const titles = {
    '/corrections/': names.corrections,
    '/practice/': practice.title,
    '/recent/': names.recent,
    '/snippets/': names.snippets,
  };
  return Object.entries(titles).map(([path, title]) => ({
    lang: 'zh-CN',
    path,
    title,
    context: site.wordmark,
  }));
}

function decks(site: Site): SocialSubject[] {
  const { practice } = stringsFor('zh-CN');
  return decksOf(site).map(({ domain }) => ({
    lang: 'zh-CN',
    path: deckPath(domain),
    title: titleIn(domain, 'zh-CN'),
    context: practice.title,
  }));
}

function topics(site: Site): SocialSubject[] {
  const pages = [...site.domainById.values()].flatMap(({ page, topics: all }) => [page, ...all]);
  const { site: names } = stringsFor('zh-CN');
  return pages.map((page) => ({
    lang: 'zh-CN',
    path: pathOf(page),
    title: titleIn(page, 'zh-CN'),
    context: page.kind === 'domain' ? names.wordmark : titleIn(domainOf(site, page).page, 'zh-CN'),
  }));
}
