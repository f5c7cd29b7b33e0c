export { type Linked, link } from './link.ts';
