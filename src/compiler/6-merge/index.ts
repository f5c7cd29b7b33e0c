export { type Merged, merge } from './merge.ts';
export { reportContradiction } from './report-contradiction.ts';
