export { inlineContent } from './inline.ts';
export { inlineItems } from './inline-items.ts';
export { refineInline } from './refine.ts';
export { mendAsterisks } from './strong.ts';
