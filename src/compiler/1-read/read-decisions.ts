import { z } from 'zod';
import { bibliographySchema } from '../../schema/bibliography.ts';
import { slug } from '../../schema/page.ts';
import { taxonomySchema } from '../../schema/taxonomy.ts';
import type { Decisions } from '../stages.ts';
import { readDataFile } from './data-file.ts';
import { checkTaxonomy } from './taxonomy-check.ts';

const addressesSchema = z.record(z.string(), z.array(z.strictObject({ id: slug, title: z.string() })));

/**
 * Reads the data files that stand beside the notes; one that does not exist counts as empty.
 * Throws `InputError` with file:line:column when one cannot be understood.
 */
export async function readDecisions(paths: {
  taxonomy: string;
  sources: string;
  addresses: string;
}): Promise<Decisions> {
  const taxonomy = await readDataFile(paths.taxonomy, taxonomySchema, { domains: [], topics: [] });
  checkTaxonomy(taxonomy, paths.taxonomy);
  const bibliography = await readDataFile(paths.sources, bibliographySchema, {});
  const addresses = await readDataFile(paths.addresses, addressesSchema, {});
  return { taxonomy, bibliography, addresses };
}
