import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pageSchema } from '../schema/page.ts';
import { pageLoader } from './content/page-loader.ts';

const headings = z.array(
  z.strictObject({
    id: z.string(),
    text: z.string(),
    depth: z.number(),
    kind: z.enum(['section', 'question']),
  }),
);

const corrections = z.array(
  z.strictObject({
    id: z.string(),
    claim: z.string(),
    since: z.string().optional(),
    html: z.string(),
    cites: z.array(z.string()),
  }),
);

const cards = z.array(z.strictObject({ id: z.string(), title: z.string(), html: z.string() }));

const mentions = z.array(
  z.strictObject({
    to: z.string(),
    section: z.string(),
    before: z.string(),
    words: z.string(),
    after: z.string(),
  }),
);

const snippets = z.array(
  z.strictObject({
    anchor: z.string(),
    words: z.string(),
    kind: z.string(),
    state: z.enum(['verified', 'differs', 'recorded', 'unverified']),
    tools: z.array(z.string()),
    date: z.string().optional(),
  }),
);

const verified = z.strictObject({ tools: z.array(z.string()), date: z.string() }).optional();

const pages = defineCollection({
  loader: pageLoader(process.env['INKSTONE_CONTENT'] ?? 'content'),
  schema: pageSchema.extend({
    headings,
    opening: z.string(),
    ...{ corrections, cards, mentions, snippets, verified },
  }),
});

/** Collections that Astro loads. */
export const collections = { pages };
