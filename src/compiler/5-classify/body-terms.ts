import type { Taxonomy } from '../../schema/taxonomy.ts';
import { termsOf } from './tokens.ts';

/** Topics by the words of a text. */
export interface BodyTerms {
  /** Topic whose names have most in common with the text, and how clearly, 0 to 1. */
  topicOf(
    title: string,
    body: string,
    domain: string | undefined,
  ): { topic: string; score: number; terms: string[] } | undefined;
}

/** Sum of rarities, by the size of the topic's vocabulary, at which a text speaks of a topic beyond doubt. */
const clearScore = 2.14;

/**
 * Indexes the names of all topics by their terms, each weighed by how few topics share it (inverse document frequency).
 * A term in the title counts three times.
 */
export function bodyTermsOf({ topics }: Taxonomy): BodyTerms {
  const termsByTopic = new Map(
    topics.map((topic) => [
      topic.id,
      new Set([topic.title.zh, topic.title.en, ...topic.aliases].flatMap(termsOf)),
    ]),
  );
  const topicsByTerm = new Map<string, string[]>();
  for (const [topic, terms] of termsByTopic) {
    for (const term of terms) topicsByTerm.set(term, [...(topicsByTerm.get(term) ?? []), topic]);
  }
  const domainOf = new Map(topics.map(({ id, domain }) => [id, domain]));
  // 1 for a term of one topic only, 0 for one of all, however many topics there are.
  const rarities = new Map(
    [...topicsByTerm].map(([term, { length: sharing }]) => [
      term,
      Math.log((topics.length + 1) / sharing) / Math.log(topics.length + 1),
    ]),
  );

  return {
    topicOf(title, body, domain) {
      const counts = new Map<string, number>();
      for (const term of termsOf(title)) counts.set(term, (counts.get(term) ?? 0) + 3);
      for (const term of termsOf(body.slice(0, 1500))) counts.set(term, (counts.get(term) ?? 0) + 1);
      const scores = new Map<string, { score: number; terms: string[] }>();
      for (const [term, count] of counts) {
        for (const topic of topicsByTerm.get(term) ?? []) {
          const entry = scores.get(topic) ?? { score: 0, terms: [] };
          entry.score += rarities.get(term)! * Math.min(1 + Math.log2(count), 4);
          entry.terms.push(term);
          scores.set(topic, entry);
        }
      }
      const ranked = [...scores]
        .map(([topic, { score, terms }]) => {
          const size = Math.sqrt(termsByTopic.get(topic)!.size + 4);
          return { topic, terms, score: (score / size) * (domainOf.get(topic) === domain ? 1.3 : 1) };
        })
        .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
      const [best, second] = ranked;
      const isNear = best && domainOf.get(best.topic) === domain;
      if (!best || best.terms.length < (isNear ? 2 : 3) || (!isNear && phrasesIn(best.terms) < 2))
        return undefined;
      const margin = second ? best.score / second.score : 2;
      return { ...best, score: Math.min(1, (best.score / clearScore) * Math.min(margin, 1.5)) };
    },
  };
}

// Pairs of characters that overlap (不需 需要) come from one phrase, and one phrase in common is chance.
function phrasesIn(terms: readonly string[]): number {
  return terms.filter(
    (term, index) => !/^\p{Script=Han}/u.test(term) || !terms[index - 1]?.endsWith(term[0]!),
  ).length;
}
