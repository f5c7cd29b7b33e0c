const wide = '(min-width: 80rem)';

/** "On this page": open beside the text when there is room, and marks the section being read. */
export class PageContents extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const media = matchMedia(wide);
    const adapt = () => details?.toggleAttribute('open', media.matches);
    media.addEventListener('change', adapt);
    adapt();
    this.addEventListener('click', (event) => {
      if (!media.matches && event.target instanceof HTMLAnchorElement) details?.removeAttribute('open');
    });
    this.follow();
  }

  private follow(): void {
    const links = new Map(
      [...this.querySelectorAll('a')].map((link) => [decodeURIComponent(link.hash.slice(1)), link]),
    );
    const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
    let current: HTMLAnchorElement | undefined;
    const update = () => {
      // The section being read is the last one whose heading has passed the upper third.
      const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      const link = links.get(passed?.id ?? headings[0]?.id ?? '');
      if (link === current) return;
      current?.removeAttribute('aria-current');
      link?.setAttribute('aria-current', 'true');
      current = link;
    };
    new IntersectionObserver(update, { rootMargin: '0px 0px -66% 0px' }).observe(document.body);
    addEventListener('scroll', () => requestAnimationFrame(update), { passive: true });
    update();
  }
}
