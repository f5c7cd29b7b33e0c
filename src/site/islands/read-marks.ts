import { store, stored } from './stored.ts';

const key = 'read';

/** Marks the links to topics that the reader has marked as read, counts them, and lets the page be marked. */
export function readMarks(): void {
  const read = new Set(stored<string[]>(key));
  const button = document.querySelector<HTMLButtonElement>('[data-mark-read]');
  const here = topicOf(location.pathname);
  const show = () => {
    button?.setAttribute('aria-pressed', String(read.has(here)));
    showRead(read);
  };
  button?.addEventListener('click', () => {
    if (!read.delete(here)) read.add(here);
    store(key, [...read]);
    show();
  });
  show();
}

// The same topic in both interfaces, wherever the site lies: domain and slug.
function topicOf(path: string): string {
  return path.split('/').slice(-3, -1).join('/');
}

function showRead(read: ReadonlySet<string>): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.topics a, .topic-list a, .prose a')) {
    link.toggleAttribute('data-read', link.origin === location.origin && read.has(topicOf(link.pathname)));
  }
  for (const bar of document.querySelectorAll<HTMLProgressElement>('progress[data-topics]')) {
    const topics = bar.dataset['topics']?.split(' ') ?? [];
    bar.value = topics.filter((topic) => read.has(topic)).length;
    if (bar.nextElementSibling) bar.nextElementSibling.textContent = `${bar.value} / ${topics.length}`;
  }
}
