/** Why the index cannot be read: a file is not there, holds something else, or nothing could be asked for. */
export type ProblemKind = 'missing' | 'damaged' | 'unreachable';

/** The index cannot be read. */
export class SearchProblem extends Error {
  readonly kind: ProblemKind;
  readonly file: string;

  constructor(kind: ProblemKind, file: string, cause?: unknown) {
    super(`The search index file ${file} is ${kind}`, { cause });
    this.name = 'SearchProblem';
    this.kind = kind;
    this.file = file;
  }
}

/** Reads something that may be damaged, and says so in a typed way. */
export function decodeWith<T>(file: string, decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw error instanceof SearchProblem ? error : new SearchProblem('damaged', file, error);
  }
}
