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

const pages = defineCollection({
  loader: pageLoader(process.env['INKSTONE_CONTENT'] ?? 'content'),
  schema: pageSchema.extend({ headings, opening: z.string() }),
});

/** Collections that Astro loads. */
export const collections = { pages };
