import { store, stored } from './stored.ts';

const key = 'position';
const kept = 100;

/** Remembers the section in which a page was left, and offers it to the reader who comes back without an anchor. */
export function readingPosition(): void {
  const offer = document.querySelector<HTMLAnchorElement>('[data-position]');
  if (!offer) return;
  const headings = [...document.querySelectorAll<HTMLElement>('.prose > :is(h2, h3)[id]')];
  const positions = new Map(stored<[string, string][]>(key));
  const here = location.pathname;
  const left = document.getElementById(positions.get(here) ?? '');
  if (left && !location.hash && scrollY === 0) {
    offer.hash = left.id;
    offer.append(`: ${left.firstChild?.textContent?.trim()}`);
    offer.hidden = false;
    // It has served when the reader has followed it or gone on reading.
    const done = () => offer.remove();
    offer.addEventListener('click', done);
    addEventListener('scroll', done, { once: true, passive: true });
  }
  addEventListener('pagehide', () => {
    const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const now = new Map(stored<[string, string][]>(key));
    now.delete(here);
    // Whoever has not got beyond the first section, or has reached the end, begins anew.
    if (passed && passed !== headings[0] && passed !== headings.at(-1)) now.set(here, passed.id);
    store(key, [...now].slice(-kept));
  });
}
