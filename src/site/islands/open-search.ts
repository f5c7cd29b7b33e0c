import { forgetSearch, keptSearch } from '../search/kept-search.ts';
import { isComposing, isPageKey } from './keyboard.ts';

const loadSearch = () => import('../search/index.ts');

/** Opens search on `/`, Ctrl/⌘-K and the search buttons; its code is loaded when it is about to be needed. */
export function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#search');
  const onPage = document.querySelector('main site-search') !== null;
  if (onPage) void loadSearch();
  if (!dialog) return;
  const open = () => {
    void loadSearch();
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  };
  for (const opener of document.querySelectorAll('[data-open-search]')) {
    opener.addEventListener('pointerenter', loadSearch, { once: true });
    opener.addEventListener('focus', loadSearch, { once: true });
    opener.addEventListener('click', (event) => {
      // A modified click opens the search page in its own tab.
      if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      event.preventDefault();
      open();
    });
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    open();
  });
  // Whoever comes back from a result finds the search as it was.
  const reopen = () => {
    if (keptSearch() && !onPage) open();
  };
  reopen();
  addEventListener('popstate', reopen);
  dialog.addEventListener('close', forgetSearch);
  dialog.querySelector('[data-close-search]')?.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

function isShortcut(event: KeyboardEvent): boolean {
  if (event.key === '/') return isPageKey(event);
  const modified = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key === 'k' && modified && !isComposing(event);
}
