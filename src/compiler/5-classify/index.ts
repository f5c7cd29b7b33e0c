export { classifierOf } from './classify.ts';
export { reportUnusedOverrides } from './unused-overrides.ts';
