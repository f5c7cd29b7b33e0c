import type { Card } from '../documents/card.ts';

const cards = new Map<string, Promise<Card | undefined>>();
const gap = 8;
let close = (): void => undefined;

/** Shows the card of the page that a link leads to, beside the link; Esc, or going elsewhere, takes it away. */
export async function showCard(link: HTMLAnchorElement): Promise<void> {
  const card = await cardAt(new URL('card.json', new URL(link.pathname, location.href)).href);
  const isWanted = link.matches(':hover, :focus-visible');
  if (!card || !isWanted || link.hasAttribute('aria-describedby')) return;
  close();
  const element = draw(card);
  document.body.append(element);
  link.setAttribute('aria-describedby', element.id);
  element.showPopover();
  place(element, link);
  const stop = new AbortController();
  close = () => {
    stop.abort();
    link.removeAttribute('aria-describedby');
    element.remove();
    close = () => undefined;
  };
  closeOnLeaving(link, element, stop.signal);
}

function cardAt(url: string): Promise<Card | undefined> {
  const known = cards.get(url);
  if (known) return known;
  const asked = fetch(url)
    .then((response) => (response.ok ? (response.json() as Promise<Card>) : undefined))
    .catch(() => undefined);
  cards.set(url, asked);
  return asked;
}

function draw({ title, domain, summary, lang }: Card): HTMLElement {
  const element = document.createElement('div');
  element.className = 'concept-card';
  element.id = 'concept-card';
  element.popover = 'manual';
  element.role = 'tooltip';
  const parts = [
    ['small', domain],
    ['strong', title],
    ['p', summary],
  ] as const;
  for (const [tag, text] of parts) {
    if (!text) continue;
    const part = document.createElement(tag);
    part.textContent = text;
    if (tag === 'p' && lang) part.lang = lang;
    element.append(part);
  }
  return element;
}

// Below the line that the link begins in, or above it where there is no room.
function place(element: HTMLElement, link: HTMLElement): void {
  const [line] = link.getClientRects();
  if (!line) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  const below = line.bottom + gap;
  const top = below + height > innerHeight && line.top > height + gap ? line.top - height - gap : below;
  const left = Math.max(gap, Math.min(line.left, document.documentElement.clientWidth - width - gap));
  element.style.insetBlockStart = `${top}px`;
  element.style.insetInlineStart = `${left}px`;
}

function closeOnLeaving(link: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  // The pointer may cross the gap to the card, whose text can be selected there.
  const stays = () => link.matches(':hover') || card.matches(':hover') || link.matches(':focus-visible');
  const maybe = () => setTimeout(() => stays() || close(), 150);
  for (const element of [link, card]) element.addEventListener('pointerleave', maybe, { signal });
  link.addEventListener('blur', maybe, { signal });
  addEventListener('scroll', () => close(), { signal, passive: true });
  document.addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal });
}
