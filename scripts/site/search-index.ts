import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { CommandFailure } from '../command/failure.ts';

/** Indexes the pages of a built site for search and writes the index into it; gives the number of pages. */
export async function writeSearchIndex(site: string): Promise<number> {
  try {
    // One index for both languages: most pages mix them, and the segmentation for Chinese leaves English words whole.
    const { index, errors } = await createIndex({ forceLanguage: 'zh' });
    if (index === undefined)
      throw new CommandFailure(`The search index cannot be made: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: site });
    const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    const problems = [...added.errors, ...written.errors];
    if (problems.length > 0)
      throw new CommandFailure(`The search index cannot be written: ${problems.join('; ')}`);
    return added.page_count;
  } finally {
    await close();
  }
}
