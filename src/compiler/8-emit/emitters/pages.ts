import type { VFile } from 'vfile';
import { pageSchema } from '../../../schema/page.ts';
import { say } from '../../diagnostics/index.ts';
import type { OutputFile, Page, Place } from '../../stages.ts';
import type { Emitter } from '../corpus.ts';
import { writeMatter } from '../matter.ts';
import { toMdx } from '../to-mdx.ts';
import { writeMdx } from '../write-mdx.ts';

/** The MDX page of every topic, domain and note with unfiled parts. */
export const pages: Emitter = {
  name: 'pages',
  emit: (corpus) => {
    const files = new Map(corpus.notes.map(({ file }) => [file.path, file]));
    return corpus.pages.map((page) => pageFile(page, files));
  },
};

function pageFile(page: Page, files: ReadonlyMap<string, VFile>): OutputFile {
  const matter = pageSchema.parse(page.matter);
  const blocks = toMdx(page);
  const { text, problems } = writeMdx(blocks.map(({ node }) => node));
  const [whole] = matter.sources;
  for (const { index, reason } of problems) {
    const place =
      blocks[index]?.place ?? (whole && { note: whole.note, start: Number.parseInt(whole.lines, 10) });
    if (place) sayNotInert(place, reason, files);
  }
  const name = matter.kind === 'domain' ? 'index' : matter.id;
  return {
    path: `pages/${matter.domain}/${name}.mdx`,
    text: `---\n# Written by the compiler from notes; do not edit.\n${writeMatter(matter)}\n---\n\n${text}`,
  };
}

function sayNotInert(
  { note, start }: Pick<Place, 'note' | 'start'>,
  reason: string,
  files: ReadonlyMap<string, VFile>,
): void {
  const file = files.get(note);
  if (!file) return;
  say(file, {
    source: 'emit',
    ruleId: 'not-inert',
    reason: `Unexpected block that ${reason}, expected text and components; wrote it as code`,
    line: start,
    severity: 'warning',
  });
}
