import { clientString } from './client-strings.ts';

/** Gives every figure and block of code a link to itself, which copies its address as those of headings do. */
export function figureLinks(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('.prose figure[id]')) {
    const link = document.createElement('a');
    link.className = 'hash';
    link.href = `#${figure.id}`;
    link.ariaLabel = clientString('linkToThis');
    figure.append(link);
  }
}
