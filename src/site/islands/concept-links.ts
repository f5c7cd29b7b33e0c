const delay = 250;

/** Links in the text to other pages show the page's card when the pointer rests on them or they have the focus. */
export function conceptLinks(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (link: HTMLAnchorElement, wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(async () => (await import('./concept-card.ts')).showCard(link), wait);
  };
  document.addEventListener('pointerover', (event) => {
    const link = event.pointerType === 'touch' ? undefined : conceptLink(event.target);
    if (link) later(link, delay);
    else clearTimeout(timer);
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = conceptLink(target);
    if (link?.matches(':focus-visible')) later(link, 0);
  });
}

function conceptLink(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.prose a[href]') : null;
  const isPage = link?.origin === location.origin && link.pathname.endsWith('/');
  return link && isPage && link.pathname !== location.pathname ? link : undefined;
}
