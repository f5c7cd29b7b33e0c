import { clientString } from './client-strings.ts';

/** Gives every diagram a button that shows it on the whole screen; the code for that comes with the first use. */
export function enlargeDiagrams(): void {
  for (const view of document.querySelectorAll<HTMLElement>('.diagram-view')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'enlarge';
    button.textContent = clientString('zoom');
    button.addEventListener('click', async () => {
      const { showDiagram } = await import('./diagram-dialog.ts');
      showDiagram(view);
    });
    view.after(button);
  }
}
