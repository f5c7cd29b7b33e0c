import { decodeEntities, decodePlaceholders } from './entities.ts';

/** Plain readers for the renderer's models, whose shapes are private and may change. */

type Fields = Readonly<Record<string, unknown>>;

/** Returns the fields of an object, none for anything else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** Calls a method of a model without arguments; `undefined` when there is no such method. */
export function call(model: Fields, method: string): unknown {
  const found = model[method];
  return typeof found === 'function' ? (found as () => unknown).call(model) : undefined;
}

/** Returns the members of an array, a map or an object. */
export function list(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.map(fields);
  if (value instanceof Map) return [...value.values()].map(fields);
  return Object.values(fields(value)).map(fields);
}

/** Returns a label as one line of plain text; '' for what is no text. */
export function plain(value: unknown): string {
  const text = Array.isArray(value) ? value.filter((part) => typeof part === 'string').join(' ') : value;
  if (typeof text !== 'string') return typeof text === 'number' ? String(text) : '';
  const words = text
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/<\/?(b|i|u|p|em|strong|span|div|code|sub|sup|small)\b[^>]*>/gi, '');
  return decodePlaceholders(decodeEntities(words)).replace(/\s+/g, ' ').trim();
}
