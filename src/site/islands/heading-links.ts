import { clientString } from './client-strings.ts';

/** The sign beside a heading copies the address of its section. */
export function headingLinks(): void {
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.hash') : null;
    if (!link) return;
    await navigator.clipboard?.writeText(link.href).catch(() => undefined);
    link.dataset['copied'] = clientString('copyAddress');
    setTimeout(() => delete link.dataset['copied'], 2000);
  });
}
