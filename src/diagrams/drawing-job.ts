import type { PreparedSource } from './prepare-source.ts';
import type { DiagramResult } from './types.ts';

/** What the worker is asked to draw. */
export interface DrawingJob {
  key: string;
  source: PreparedSource;
  /** Title when the source states none. */
  title: string;
  lang: 'zh-CN' | 'en';
}

/** What the worker answers: a result, or how the machinery itself failed. */
export type DrawingAnswer = { result: DiagramResult } | { failure: string };
