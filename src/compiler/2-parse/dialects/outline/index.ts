export { outlineItems, readOutline } from './read-outline.ts';
