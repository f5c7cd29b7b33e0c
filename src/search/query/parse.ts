import { normalise } from '../text/normalise.ts';
import { cut, longestQuery } from './limits.ts';

/** What a reader asked for, taken apart. */
export interface Query {
  /** What is looked for by meaning. */
  text: string;
  /** What must stand in the text letter by letter. */
  exact: string[];
  /** Words that must not stand on the page. */
  excluded: string[];
  filters: Filter[];
}

/** A condition on pages. */
export interface Filter {
  field: 'domain' | 'kind' | 'lang';
  value: string;
}

const most = 4;

const fields: Readonly<Record<string, Filter['field']>> = {
  domain: 'domain',
  topic: 'domain',
  领域: 'domain',
  kind: 'kind',
  类型: 'kind',
  lang: 'lang',
  语言: 'lang',
};

const quoted = /"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』/g;
const filter = /(?<!\S)(\p{L}+):(\S+)/gu;
// One letter after the sign, or two signs, is an option of a command: `ls -l`, `go test --race`.
const exclusion = /(?<=\S\s+)-([^\s-]\S+)/gu;

/** Reads a query. `knows` says whether a filter has such a value; what has none is text. Sides of quotes may be missing. */
export function parseQuery(typed: string, knows: (filter: Filter) => boolean): Query {
  const query: Query = { text: '', exact: [], excluded: [], filters: [] };
  const text = normalise(cut(typed, longestQuery * 4))
    .replace(quoted, (_, ...words: (string | undefined)[]) => {
      const exact = normalise(words.slice(0, 4).find(Boolean) ?? '');
      if (exact !== '') query.exact.push(cut(exact, longestQuery));
      return ' ';
    })
    .replace(filter, (whole, name: string, value: string) => {
      const field = fields[name.toLowerCase()];
      const found: Filter | undefined = field && { field, value: value.toLowerCase() };
      if (!found || !knows(found)) return whole;
      query.filters.push(found);
      return ' ';
    })
    .replace(exclusion, (_, word: string) => {
      query.excluded.push(word);
      return ' ';
    });
  query.text = normalise(cut(text, longestQuery));
  query.exact.splice(most);
  query.excluded.splice(most);
  return query;
}
