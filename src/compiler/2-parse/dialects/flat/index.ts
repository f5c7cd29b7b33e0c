export { levels } from './heading-line.ts';
export { readFlat } from './read-flat.ts';
