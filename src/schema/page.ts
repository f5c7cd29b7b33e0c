import { z } from 'zod';

/** Languages that content and interface exist in. */
export const languages = ['zh-CN', 'en'] as const;

const language = z.enum(languages);

/** ASCII slug: the permanent id of a topic, a domain or a heading, as it stands in addresses. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** Where a topic used to be: its slug then, with the domain before it when that was another one. */
export const formerAddress = z.string().regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/);

const localized = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
});

const noteLines = z.strictObject({
  /** Path of the note inside the notes folder, with forward slashes. */
  note: z.string().min(1),
  /** First and last line of the note that the page draws on, 1-based: `12-40` or `7`. */
  lines: z.string().regex(/^\d+(?:-\d+)?$/),
});

const reference = z.strictObject({
  /** Key of the entry in the bibliography. */
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  version: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
});

/** What the front matter of a page in `content/pages` promises to the site. */
export const pageSchema = z.strictObject({
  /** A domain page introduces its topics; `unfiled` pages hold what fitted no topic. */
  kind: z.enum(['domain', 'topic', 'unfiled']),
  /** Slug of the topic; for a domain page, of the domain. */
  id: slug,
  /** Slug of the domain that the page belongs to. */
  domain: slug,
  /** Reading order inside the domain (topics) or among the domains (domain pages), from 0. */
  order: z.int().nonnegative(),
  /** Language of the content. */
  lang: language,
  /** Title as shown, in the content's language. */
  title: z.string().min(1),
  /** Title in both languages, for navigation in either interface. */
  titles: localized,
  /** One or two sentences of plain text that answer the question of the page; may be empty. */
  summary: z.string(),
  /** Other names that a reader would type. */
  aliases: z.array(z.string().min(1)),
  /** Ids of the topics to read first. */
  requires: z.array(slug),
  /** Ids of topics nearby. */
  related: z.array(slug),
  /** Former addresses that must redirect here. */
  formerly: z.array(formerAddress),
  /** Anchors of sections that are gone; their addresses lead to the beginning of the page. */
  formerAnchors: z.array(slug).optional(),
  /** `article`: written as a page; `collected`: gathered from notes; `mixed`: both. */
  origin: z.enum(['article', 'collected', 'mixed']),
  /** Priorities that the notes gave the subject. */
  badges: z.array(z.enum(['must', 'recommended'])),
  /** Where the page comes from, in the order in which it is shown. */
  sources: z.array(noteLines),
  /** Primary sources cited on the page. */
  references: z.array(reference),
});

/** The front matter of one page. */
export type PageMatter = z.infer<typeof pageSchema>;

/** Language tag of content or interface. */
export type Language = z.infer<typeof language>;

/** What a page is about: a domain, a topic of one, or something that was not filed. */
export type PageKind = PageMatter['kind'];

/** One entry of the bibliography as a page carries it. */
export type Reference = z.infer<typeof reference>;
