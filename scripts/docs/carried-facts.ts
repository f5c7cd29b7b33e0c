import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { slug } from '../../src/schema/page.ts';

const place = z.string().regex(/^(?:[a-z0-9-]+#)?[a-z0-9-]+$/);

const record = z
  .strictObject({
    topic: slug,
    kind: z.enum(['fact', 'correction', 'question']),
    /** What the first notes said or asked, in a few words. */
    claim: z.string().min(1),
    /** Anchor on the topic's page, `top`, or `other-topic#anchor`. */
    at: place.optional(),
    /** Why it is not carried over. */
    leftOut: z.string().min(1).optional(),
  })
  .refine(({ at, leftOut }) => (at === undefined) !== (leftOut === undefined), {
    message: 'expected either "at" or "leftOut"',
  });

/** One fact, correction or question of the first notes and what became of it. */
export type CarriedFact = z.infer<typeof record>;

/** Reads the records of `content/facts`, by domain; throws with the file and the place of what is wrong. */
export async function readCarriedFacts(folder: string): Promise<Map<string, CarriedFact[]>> {
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.yml')) : [];
  const domains = names.sort().map(async (name) => {
    const result = z.array(record).safeParse(parse(await readFile(join(folder, name), 'utf8')));
    if (!result.success) throw new Error(`content/facts/${name}: ${z.prettifyError(result.error)}`);
    return [name.replace(/\.yml$/, ''), result.data] as const;
  });
  return new Map(await Promise.all(domains));
}
