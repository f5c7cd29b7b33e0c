import { parentPort } from 'node:worker_threads';
import { readDrawing, writeDrawing } from './distil.ts';
import type { DrawingAnswer, DrawingJob } from './drawing-job.ts';
import { createEngine, type DiagramModel, type Engine } from './engine.ts';
import { call, plain } from './model-values.ts';
import { outlineOf } from './outline.ts';
import { problemFrom } from './parse-problem.ts';
import type { PreparedSource } from './prepare-source.ts';
import { repairDrawing } from './repairs.ts';
import type { DiagramResult } from './types.ts';

let engine: Promise<Engine> | undefined;

parentPort?.on('message', async (job: DrawingJob) => {
  let answer: DrawingAnswer;
  try {
    engine ??= createEngine();
    answer = { result: await draw(await engine, job) };
  } catch (error) {
    answer = { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(answer);
});

async function draw(ready: Engine, job: DrawingJob): Promise<DiagramResult> {
  const { source, key } = job;
  const id = `dg-${key.slice(0, 8)}`;
  let raw: Awaited<ReturnType<Engine['draw']>>;
  try {
    raw = await ready.draw(id, source.code);
  } catch (thrown) {
    return { ok: false, problem: problemFrom(thrown, source) };
  }
  if (raw.svg.querySelector('foreignObject') !== null) return needsHtml(source);
  repairDrawing(raw.svg, source.family);
  const reading = readDrawing(raw.svg, id);
  if (reading.items.length === 0) {
    return { ok: false, problem: { line: source.linesAbove + 1, column: 1, reason: 'The diagram is empty' } };
  }
  const outline = outlineOf(source.family, raw.model, reading.items);
  const title =
    accessible(raw.model, 'getAccTitle') ||
    accessible(raw.model, 'getDiagramTitle') ||
    source.title ||
    job.title;
  const description = accessible(raw.model, 'getAccDescription') || sentence(outline, job.lang);
  const { svg, width, height } = writeDrawing(reading, { id, title, description }, job.lang);
  return { ok: true, diagram: { svg, width, height, type: source.family, title, description, outline, key } };
}

function needsHtml(source: PreparedSource): DiagramResult {
  const index = source.lines.findIndex((line) => line.includes('$$'));
  const line = index < 0 ? source.linesAbove + 1 : index + 1;
  const column = index < 0 ? 1 : (source.lines[index]?.indexOf('$$') ?? 0) + 1;
  return {
    ok: false,
    problem: { line, column, reason: 'Labels are plain text: formulas and HTML are not supported' },
  };
}

function accessible(model: DiagramModel, method: string): string {
  return plain(call(model, method));
}

function sentence(outline: readonly string[], lang: DrawingJob['lang']): string {
  return outline.map((line) => line.trim()).join(lang === 'zh-CN' ? '；' : '; ');
}
