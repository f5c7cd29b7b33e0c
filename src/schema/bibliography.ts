import { z } from 'zod';

/** One primary source. */
export const bibliographyEntrySchema = z.strictObject({
  /** Title of the document or section cited. */
  title: z.string().min(1),
  /** Who publishes it, or its authors. */
  publisher: z.string().min(1),
  /** Version or date of what was read. */
  version: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
});

/** `content/sources.yml`: citation key → primary source. */
export const bibliographySchema = z.record(
  z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  bibliographyEntrySchema,
);

export type Bibliography = z.infer<typeof bibliographySchema>;
