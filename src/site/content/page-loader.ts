import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { emptyLock, parseLock } from '../../lab/lock.ts';
import { createCodeHighlighter } from './code/highlight.ts';
import { type BodyTools, compileBody } from './compile-body.ts';
import { createDiagramPainter } from './diagram.ts';
import { ownVersion } from './own-version.ts';
import { formatProblem } from './page-problem.ts';
import { readMatter } from './read-matter.ts';

/** Loads `pages/**.mdx` of a content folder: front matter checked, body compiled to HTML. */
export function pageLoader(contentFolder: string): Loader {
  return {
    name: 'inkstone-pages',
    async load(context) {
      const folder = resolve(fileURLToPath(context.config.root), contentFolder, 'pages');
      const job = await createJob(folder, context);
      const files = await pageFiles(folder);
      const problems: string[] = [];
      for (const file of files) problems.push(...(await loadPage(file, job)));
      removeAbsent(context, new Set(files.map(entryId)));
      report(problems, context);
      watch(job);
    },
  };
}

interface Job {
  folder: string;
  version: string;
  tools: BodyTools;
  context: LoaderContext;
}

async function createJob(folder: string, context: LoaderContext): Promise<Job> {
  const source = context.config.srcDir;
  const folders = ['content/', 'routing/', '../schema/', '../diagrams/', '../lab/'].map(
    (path) => new URL(path, source),
  );
  const [own, highlighter] = await Promise.all([ownVersion(folders), createCodeHighlighter()]);
  const lockText = await readFile(resolve(folder, '../verified.json'), 'utf8').catch(() => undefined);
  const lock = lockText === undefined ? emptyLock : parseLock(lockText);
  const version = own + context.generateDigest(lockText ?? '');
  const painter = createDiagramPainter(fileURLToPath(new URL('diagrams/', context.config.cacheDir)));
  return { folder, version, tools: { highlighter, painter, lock }, context };
}

async function pageFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** `go-runtime/gmp.mdx` → `go-runtime/gmp`, `go-runtime/index.mdx` → `go-runtime`. */
function entryId(file: string): string {
  return file.replace(/\.mdx$/, '').replace(/\/index$/, '');
}

async function loadPage(file: string, { folder, version, tools, context }: Job): Promise<string[]> {
  const source = await readFile(resolve(folder, file), 'utf8');
  const id = entryId(file);
  const digest = context.generateDigest(version + source);
  if (context.store.get(id)?.digest === digest) return [];
  const matter = readMatter(source);
  if (!matter.ok) return matter.problems.map((problem) => formatProblem(`pages/${file}`, problem));
  const compiled = await compileBody(source, matter.matter, tools);
  if (!compiled.ok) return compiled.problems.map((problem) => formatProblem(`pages/${file}`, problem));
  const { html, markdown, ...shown } = compiled.body;
  const data = await context.parseData({
    id,
    data: { ...matter.matter, ...shown },
  });
  context.store.set({ id, data, digest, body: markdown, rendered: { html } });
  return [];
}

function removeAbsent({ store }: LoaderContext, present: ReadonlySet<string>): void {
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
}

// While pages are being written a wrong one is reported and its last good state stays; a build stops.
function report(problems: readonly string[], { watcher, logger }: LoaderContext): void {
  if (problems.length === 0) return;
  const text = `Pages that their contract does not allow:\n${problems.join('\n')}`;
  if (!watcher) throw new Error(text);
  logger.error(text);
}

function watch(job: Job): void {
  const { watcher } = job.context;
  if (!watcher) return;
  watcher.add(job.folder);
  const fileOf = (path: string): string | undefined => {
    const name = relative(job.folder, path).split(sep).join('/');
    return name.startsWith('..') || !name.endsWith('.mdx') ? undefined : name;
  };
  const reload = async (path: string): Promise<void> => {
    const file = fileOf(path);
    if (file) report(await loadPage(file, job), job.context);
  };
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', (path) => {
    const file = fileOf(path);
    if (file) job.context.store.delete(entryId(file));
  });
}
