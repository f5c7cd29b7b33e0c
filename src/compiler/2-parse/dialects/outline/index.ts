export { readOutline } from './read-outline.ts';
