export { type Saying, say } from './say.ts';
