import { interleaved } from './queue.ts';

/** Cards by their permanent names, in the order in which new ones come up. */
export type Cards = ReadonlyMap<string, HTMLElement>;

/** The cards of this page. */
export function cardsOnPage(): Cards {
  return byName(cardsIn(document));
}

/** The cards of several pages, mixed. */
export async function cardsOf(addresses: readonly string[]): Promise<Cards> {
  const decks = await Promise.all(addresses.map(fetchCards));
  return byName(interleaved(decks));
}

async function fetchCards(address: string): Promise<HTMLElement[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}, expected 200`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return cardsIn(page).map((card) => document.adoptNode(card));
}

function cardsIn(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[data-card]')];
}

function byName(cards: readonly HTMLElement[]): Cards {
  return new Map(cards.map((card) => [card.dataset['card'] ?? '', card]));
}
