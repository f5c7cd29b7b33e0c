import { z } from 'zod';
import { formerAddress, slug } from './page.ts';

const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** A field of knowledge; its topics are read in the order of the file. */
export const domainSchema = z.strictObject({
  id: slug,
  title: localized,
  /** One sentence each that says what the domain is about. */
  summary: localized,
  /** Words that name the domain in notes. */
  aliases: z.array(z.string().min(1)).default([]),
});

/** One page of the site and the words by which notes and readers name it. */
export const topicSchema = z.strictObject({
  id: slug,
  domain: slug,
  title: localized,
  aliases: z.array(z.string().min(1)).default([]),
  /** Topics to read first. */
  requires: z.array(slug).default([]),
  /** Topics nearby. */
  related: z.array(slug).default([]),
  /** Former ids (`aof`), or former addresses in other domains (`redis/aof`), which redirect to this one. */
  formerly: z.array(formerAddress).default([]),
});

/** `content/taxonomy.yml`: domains and topics in reading order. */
export const taxonomySchema = z.strictObject({
  domains: z.array(domainSchema),
  topics: z.array(topicSchema),
  /** Decisions of a person: sections whose heading path matches go to the topic, whatever the evidence says. */
  overrides: z
    .array(
      z.strictObject({
        /** Path of the note, as in reports. */
        note: z.string().min(1),
        /** Title of the section in that note, without ordinal. */
        section: z.string().min(1),
        topic: slug,
      }),
    )
    .default([]),
});

export type Domain = z.infer<typeof domainSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type Taxonomy = z.infer<typeof taxonomySchema>;
