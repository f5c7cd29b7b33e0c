import { createInk, type Ink } from '../../search/engine.ts';
import { manifestName } from '../../search/format/files.ts';
import { SearchProblem } from '../../search/read/problem.ts';
import type { InkAnswer, InkQuestion, InkStart } from './ink-messages.ts';

let ink: Ink | undefined;
/** Something was wrong with the files: what the browser has kept of them is not to be trusted. */
let distrust = false;

addEventListener('message', ({ data }: MessageEvent<InkStart | InkQuestion>) => {
  if ('index' in data) {
    ink = createInk((path) => fetchFile(data.index, path));
    // What goes wrong here goes wrong again for the first question, and is told then.
    ink.open().catch(() => undefined);
  } else if (ink) {
    void answer(ink, data).then((message) => postMessage(message));
  }
});

async function answer(engine: Ink, { id, query, options }: InkQuestion): Promise<InkAnswer> {
  try {
    const results = await engine.search(query, options);
    distrust = false;
    return { id, results };
  } catch (error) {
    distrust = true;
    if (error instanceof SearchProblem) return { id, problem: { kind: error.kind, file: error.file } };
    return { id, failure: String(error) };
  }
}

// Only the manifest keeps its name when the site changes; everything else may be kept for good.
async function fetchFile(index: string, path: string): Promise<Uint8Array | undefined> {
  const cache = path === manifestName ? 'no-cache' : distrust ? 'reload' : 'default';
  const response = await fetch(index + path, { cache });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
