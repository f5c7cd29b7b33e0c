import type { Taxonomy } from '../../schema/taxonomy.ts';
import { InputError } from './input-error.ts';

/**
 * Checks what a schema cannot say of a taxonomy: ids are unique, no two topics share a name, references resolve, nothing requires itself.
 * Throws `InputError` that lists every problem.
 */
export function checkTaxonomy(taxonomy: Taxonomy, path: string): void {
  const problems = [
    ...doubleIds(taxonomy),
    ...sharedNames(taxonomy),
    ...reservedIds(taxonomy),
    ...danglingReferences(taxonomy),
    ...requiredCircles(taxonomy),
  ];
  if (problems.length > 0) throw new InputError(problems.map((problem) => `${path} ${problem}`).join('\n'));
}

/** First parts of addresses that the site uses itself. */
const reserved = [
  'about',
  'corrections',
  'en',
  'glossary',
  'ink',
  'notes',
  'pagefind',
  'pictures',
  'practice',
  'recent',
  'search',
  'snippets',
  'unfiled',
];

function* reservedIds({ domains }: Taxonomy): Generator<string> {
  for (const { id } of domains) {
    if (reserved.includes(id))
      yield `Unexpected domain "${id}", expected a slug that is no address of the site; rename it`;
  }
}

function* doubleIds({ domains, topics }: Taxonomy): Generator<string> {
  for (const [what, list] of [
    ['domain', domains],
    ['topic', topics],
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id))
        yield `Unexpected second ${what} with the slug "${id}", expected every slug once; rename one of them`;
      seen.add(id);
    }
  }
}

// A mention of such a name could not be linked, and a search for it would be a toss-up.
function* sharedNames({ topics }: Taxonomy): Generator<string> {
  const owners = new Map<string, string>();
  for (const { id, title, aliases } of topics) {
    for (const name of [title.zh, title.en, ...aliases]) {
      const key = name.normalize('NFKC').toLowerCase();
      const owner = owners.get(key);
      if (owner !== undefined && owner !== id)
        yield `Unexpected name "${name}" of both "${owner}" and "${id}", expected a name to mean one topic; reword one of them`;
      owners.set(key, id);
    }
  }
}

function* danglingReferences({ domains, topics, overrides }: Taxonomy): Generator<string> {
  const domainIds = new Set(domains.map(({ id }) => id));
  const topicIds = new Set(topics.map(({ id }) => id));
  for (const topic of topics) {
    if (!domainIds.has(topic.domain))
      yield `Unexpected domain "${topic.domain}" of topic "${topic.id}", expected one of domains`;
    for (const id of [...topic.requires, ...topic.related]) {
      if (!topicIds.has(id))
        yield `Unexpected reference from "${topic.id}" to "${id}", expected the slug of a topic`;
    }
    for (const id of topic.formerly) {
      if (topicIds.has(id))
        yield `Unexpected former slug "${id}" of "${topic.id}", expected one that no topic has now`;
    }
  }
  for (const { section, topic } of overrides) {
    if (!topicIds.has(topic))
      yield `Unexpected topic "${topic}" in the override of "${section}", expected the slug of a topic`;
  }
}

function* requiredCircles({ topics }: Taxonomy): Generator<string> {
  const requires = new Map(topics.map((topic) => [topic.id, topic.requires]));
  const state = new Map<string, 'open' | 'done'>();
  const visit = function* (id: string, path: string[]): Generator<string> {
    if (state.get(id) === 'done') return;
    if (state.get(id) === 'open') {
      yield `Unexpected circle of requires, expected an order to read in: ${[...path.slice(path.indexOf(id)), id].join(' → ')}`;
      return;
    }
    state.set(id, 'open');
    for (const next of requires.get(id) ?? []) yield* visit(next, [...path, id]);
    state.set(id, 'done');
  };
  for (const { id } of topics) yield* visit(id, []);
}
