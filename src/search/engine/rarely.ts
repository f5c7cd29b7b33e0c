// What most queries do without: the engine fetches this part, and the lists that it needs, for those that do not.
export { readConditions } from './conditions.ts';
export { repair } from './repair.ts';
