import { SearchProblem } from '../../search/read/problem.ts';
import { createEngine } from './create-engine.ts';
import type { SearchEngine, SearchQuery, SearchResults, SearchSetup } from './engine.ts';

/** The engine of the site, started when it is first needed, and anew when it has broken down. */
export class LazyEngine {
  /** How long it pays to wait for the next key. */
  patience = 0;
  private readonly setup: SearchSetup;
  private running: Promise<SearchEngine> | undefined;

  constructor(setup: SearchSetup) {
    this.setup = setup;
  }

  /** Whether it has been started. */
  get started(): boolean {
    return this.running !== undefined;
  }

  /** Starts it. */
  async start(): Promise<SearchEngine> {
    this.running ??= createEngine(this.setup);
    const engine = await this.running;
    this.patience = engine.patience;
    return engine;
  }

  /** Finds pages; rejects with a `SearchProblem` when the index cannot be read. */
  async search(query: SearchQuery): Promise<SearchResults> {
    try {
      return await (await this.start()).search(query);
    } catch (error) {
      if (!(error instanceof SearchProblem)) this.running = undefined;
      throw error;
    }
  }
}
