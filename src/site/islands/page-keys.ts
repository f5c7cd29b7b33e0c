import { isPageKey } from './keyboard.ts';
import { markdownLink } from './markdown-link.ts';
import { copySelected } from './sentence-links.ts';

/** Single keys for readers who keep their hands on the keyboard; `?` lists them. */
export function pageKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (!isPageKey(event)) return;
    if (event.key === 'p') follow('a[rel="prev"]');
    else if (event.key === 'n') follow('a[rel="next"]');
    else if (event.key === 'y') void copyAddress();
    else if (event.key === 'Y') void navigator.clipboard?.writeText(markdownLink());
    else if (event.key === '?') void import('./keys-dialog.ts').then(({ showKeys }) => showKeys());
  });
}

async function copyAddress(): Promise<void> {
  if (!(await copySelected())) await navigator.clipboard?.writeText(location.href);
}

function follow(selector: string): void {
  document.querySelector<HTMLAnchorElement>(selector)?.click();
}
