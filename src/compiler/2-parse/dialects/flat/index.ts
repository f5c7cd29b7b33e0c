export { isChoice } from './choice.ts';
export { type Fence, fencesOf } from './fences.ts';
export { levels } from './heading-line.ts';
export { readFlat } from './read-flat.ts';
export { isLoneHeading } from './soft-heading.ts';
