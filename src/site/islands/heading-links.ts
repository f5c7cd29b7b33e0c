import { clientString } from './client-strings.ts';
import { markdownLink } from './markdown-link.ts';

/** The sign beside a heading copies the address of its section; with Shift, a Markdown link to it. */
export function headingLinks(): void {
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.hash') : null;
    if (!link) return;
    // A browser would open another window.
    if (event.shiftKey) event.preventDefault();
    const text = event.shiftKey ? markdownLink(link) : link.href;
    await navigator.clipboard?.writeText(text).catch(() => undefined);
    link.dataset['copied'] = clientString(event.shiftKey ? 'copyMarkdown' : 'copyAddress');
    setTimeout(() => delete link.dataset['copied'], 2000);
  });
}
