import { ignoreNames } from './normalise.ts';

/** Languages whose fences the lab can run. */
export const languages = ['go', 'redis', 'sql', 'bash'] as const;

/** What may stand after the language. */
export const verbs = {
  go: ['run', 'test', 'bench', 'compile-fail', 'panic', 'deadlock', 'race', 'vet-fail', 'file'],
  redis: ['run'],
  sql: ['run'],
  bash: ['run'],
} as const;

const common = ['name', 'uses', 'title', 'timeout', 'memory'];

/** Options that each language understands. */
const optionNames: Readonly<Record<Language, readonly string[]>> = {
  go: [...common, 'go', 'matrix', 'args', 'env', 'server', 'servers', 'server-args'],
  redis: [...common, 'args', 'setup', 'servers'],
  sql: [...common, 'args', 'setup', 'show', 'servers'],
  bash: [...common, 'with', 'server', 'servers', 'server-args', 'setup'],
};

const outputOptions = ['title', 'unordered', 'ignore', 'for', 'head'];
const siteWords = ['pseudo', 'generated'];

/** Options that stand without a value. */
const flags = ['quiet'];

/** Options whose value is a list of these. */
const values: Readonly<Record<string, readonly string[]>> = {
  server: ['redis', 'mysql', 'etcd'],
  with: ['go', 'redis', 'mysql', 'etcd'],
  ignore: ignoreNames,
};

export type Language = (typeof languages)[number];
export type Verb = (typeof verbs)[Language][number];
export type Options = Readonly<Record<string, string>>;

/** What an info string says: a block to run, an output block, nothing for the lab, or something it cannot mean. */
export type Info =
  | { kind: 'code'; language: Language; verb: Verb; options: Options }
  | { kind: 'output'; options: Options }
  | { kind: 'other' }
  | { kind: 'wrong'; reason: string };

/** Reads the info string of a fence: `go run matrix=1.21,1.26 title="…"`. */
export function readInfo(lang: string | null | undefined, meta: string | null | undefined): Info {
  const words = wordsOf(meta ?? '');
  const language = languages.find((name) => name === lang);
  if (lang === 'text' && words[0]?.name === 'output') return output(words.slice(1));
  if (language === undefined) return { kind: 'other' };
  const [first, ...rest] = words;
  if (first === undefined || first.value !== undefined || siteWords.includes(first.name))
    return { kind: 'other' };
  const verb = verbs[language].find((name) => name === first.name);
  if (verb === undefined) {
    return {
      kind: 'wrong',
      reason: `Unexpected "${first.name}" after ${language}, expected ${verbs[language].join(', ')}`,
    };
  }
  const reason = wrongWord(rest, [...optionNames[language], ...flags], flags);
  if (reason !== undefined) return { kind: 'wrong', reason };
  return { kind: 'code', language, verb, options: asOptions(rest) };
}

interface Word {
  name: string;
  value: string | undefined;
}

function output(words: readonly Word[]): Info {
  const reason = wrongWord(words, outputOptions, ['unordered', 'head']);
  return reason === undefined ? { kind: 'output', options: asOptions(words) } : { kind: 'wrong', reason };
}

function wrongWord(
  words: readonly Word[],
  names: readonly string[],
  bare: readonly string[],
): string | undefined {
  const strange = words.find(
    ({ name, value }) => !names.includes(name) || (value === undefined) !== bare.includes(name),
  );
  if (strange) {
    const known = names.map((name) => (bare.includes(name) ? name : `${name}=`)).join(', ');
    return `Unexpected "${strange.name}${strange.value === undefined ? '' : '='}", expected ${known}`;
  }
  for (const { name, value = '' } of words) {
    const wrong = values[name] && value.split(',').find((item) => !values[name]!.includes(item));
    if (wrong !== undefined) return `Unexpected ${name}=${wrong}, expected ${values[name]!.join(', ')}`;
    if (name === 'servers' && !areServerNames(value.split(',')))
      return `Unexpected servers=${value}, expected two to five different names such as servers=primary,replica`;
  }
  return undefined;
}

/** The names become variables of a script, which has some of its own. */
function areServerNames(names: readonly string[]): boolean {
  const taken = ['servers', 'clients', 'endpoints', 'folder', 'code', 'try'];
  const distinct = new Set(names).size === names.length;
  const fine = names.every((name) => /^[a-z][a-z0-9]*$/.test(name) && !taken.includes(name));
  return fine && distinct && names.length >= 2 && names.length <= 5;
}

function wordsOf(meta: string): Word[] {
  return [...meta.matchAll(/([\w-]+)(?:=(?:"((?:[^"\\]|\\.)*)"|(\S*)))?/g)].map(
    ([, name = '', quoted, plain]) => ({
      name,
      value: quoted?.replaceAll(/\\(["\\])/g, '$1') ?? plain,
    }),
  );
}

function asOptions(words: readonly Word[]): Options {
  return Object.fromEntries(words.map(({ name, value }) => [name, value ?? 'yes']));
}
