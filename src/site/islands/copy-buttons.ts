import { clientString } from './client-strings.ts';

/** Gives every code block a button that copies what can be run: no prompts, no output of a session. */
export function copyButtons(): void {
  for (const pre of document.querySelectorAll<HTMLElement>('.code > pre')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = clientString('copy');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(runnableText(pre));
      button.textContent = clientString('copied');
      setTimeout(() => {
        button.textContent = clientString('copy');
      }, 2000);
    });
    pre.after(button);
  }
}

function runnableText(pre: HTMLElement): string {
  if (!pre.querySelector('.prompt')) return pre.textContent ?? '';
  const copy = pre.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll('.prompt, .out')) part.remove();
  return (copy.textContent ?? '').replace(/\n{2,}/g, '\n').trim();
}
