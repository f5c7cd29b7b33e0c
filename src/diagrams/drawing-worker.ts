import { Worker } from 'node:worker_threads';
import type { DrawingAnswer, DrawingJob } from './drawing-job.ts';
import type { DiagramResult } from './types.ts';

const idleMilliseconds = 10_000;
const longestMilliseconds = 120_000;
/** The renderer never frees some of what it allocates. */
const drawingsPerWorker = 300;

/** A worker thread that draws one job after the other, started when needed and ended when idle. */
export class DrawingWorker {
  #worker: Worker | undefined;
  #drawn = 0;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  /** Draws a job after all earlier ones. Rejects when the worker fails or has been closed. */
  draw(job: DrawingJob): Promise<DiagramResult> {
    const result = this.#last.then(() => this.#run(job));
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Ends the worker; what is still waiting rejects. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#end();
  }

  async #end(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #run(job: DrawingJob): Promise<DiagramResult> {
    if (this.#closed) throw new Error('The diagram renderer is closed');
    clearTimeout(this.#idle);
    if (this.#drawn >= drawingsPerWorker) await this.#end();
    const worker = this.#worker ?? this.#start();
    worker.ref();
    this.#drawn += 1;
    try {
      const answer = await this.#ask(worker, job);
      if ('failure' in answer) throw new Error(`The diagram renderer failed: ${answer.failure}`);
      return answer.result;
    } finally {
      // An idle worker must not keep the process alive.
      worker.unref();
      this.#idle = setTimeout(() => void this.#end(), idleMilliseconds).unref();
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      env: { ...process.env, TZ: 'UTC' },
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 1_024 },
    });
    this.#worker = worker;
    this.#drawn = 0;
    return worker;
  }

  #ask(worker: Worker, job: DrawingJob): Promise<DrawingAnswer> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        worker.off('message', succeed).off('error', fail).off('exit', ended);
      };
      const succeed = (answer: DrawingAnswer): void => {
        settle();
        resolve(answer);
      };
      const fail = (error: Error): void => {
        settle();
        if (this.#worker === worker) this.#worker = undefined;
        void worker.terminate();
        reject(error);
      };
      const ended = (): void => fail(new Error('The diagram renderer ended early'));
      const timer = setTimeout(() => {
        fail(new Error(`Drawing took longer than ${longestMilliseconds / 1_000} seconds`));
      }, longestMilliseconds);
      worker.on('message', succeed).on('error', fail).on('exit', ended);
      worker.postMessage(job);
    });
  }
}
