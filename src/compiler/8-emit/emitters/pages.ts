import { stringify } from 'yaml';
import { pageSchema } from '../../../schema/page.ts';
import type { OutputFile, Page } from '../../stages.ts';
import type { Corpus, Emitter } from '../corpus.ts';
import { toMdxTree } from '../to-mdx.ts';
import { writeMdx } from '../write-mdx.ts';

/** The MDX page of every topic, domain and note with unfiled parts. */
export const pages: Emitter = {
  name: 'pages',
  emit: (corpus) => corpus.pages.map((page) => pageFile(page, corpus)),
};

function pageFile(page: Page, corpus: Corpus): OutputFile {
  const matter = pageSchema.parse(page.matter);
  const { text, problems } = writeMdx(toMdxTree(page));
  for (const { reason } of problems) {
    const file = corpus.notes.find((note) => note.file.path === matter.sources[0]?.note)?.file;
    const message = file?.message(
      `Unexpected block that ${reason}, expected text and components; wrote it as code`,
      {
        source: 'emit',
        ruleId: 'not-inert',
        place: { line: 1, column: 1 },
      },
    );
    if (message) message.fatal = false;
  }
  const name = matter.kind === 'domain' ? 'index' : matter.id;
  const head = stringify(matter, { lineWidth: 0, flowCollectionPadding: true }).trimEnd();
  return {
    path: `pages/${matter.domain}/${name}.mdx`,
    text: `---\n# Written by the compiler from notes; do not edit.\n${head}\n---\n\n${text}`,
  };
}
