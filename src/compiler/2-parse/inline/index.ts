export { inlineContent } from './inline.ts';
export { refineInline } from './refine.ts';
