import type { ProblemKind } from '../../search/read/problem.ts';
import type { InkResults, SearchOptions } from '../../search/results.ts';

/** First message to the worker: where the index lies. */
export interface InkStart {
  /** Address of the folder of the index, with a slash at the end. */
  index: string;
}

/** A question to the worker. */
export interface InkQuestion {
  id: number;
  query: string;
  options: SearchOptions;
}

/** Its answer, or why there is none. */
export type InkAnswer =
  | { id: number; results: InkResults }
  | { id: number; problem: { kind: ProblemKind; file: string } }
  | { id: number; failure: string };
