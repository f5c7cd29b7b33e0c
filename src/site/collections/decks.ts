import type { PageCard } from '../content/excerpts/excerpt.ts';
import type { Site, SitePage } from '../routing/site.ts';

/** A page with its questions that can be practised. */
export interface TopicCards {
  page: SitePage;
  cards: readonly PageCard[];
}

/** The cards of a domain, by topic. */
export interface Deck {
  domain: SitePage;
  topics: TopicCards[];
  count: number;
}

/** The decks of the site in reading order; domains without an answered question have none. */
export function decksOf(site: Site): Deck[] {
  return [...site.domainById.values()]
    .map(({ page, topics }) => {
      const found = [page, ...topics].filter(({ cards }) => cards.length > 0);
      return {
        domain: page,
        topics: found.map((topic) => ({ page: topic, cards: topic.cards })),
        count: found.reduce((total, { cards }) => total + cards.length, 0),
      };
    })
    .filter(({ count }) => count > 0);
}

/** Name of a card that survives rewording and reordering: both parts are permanent. */
export function cardId(page: Pick<SitePage, 'id'>, card: Pick<PageCard, 'id'>): string {
  return `${page.id}#${card.id}`;
}

/** Site path of the practice of a domain. */
export function deckPath(domain: Pick<SitePage, 'id'>): string {
  return `/practice/${domain.id}/`;
}
