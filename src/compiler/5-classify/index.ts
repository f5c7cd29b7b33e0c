export { classifierOf } from './classify.ts';
