import { clientString } from './client-strings.ts';

const keys = [
  ['/', 'keySearch'],
  ['p', 'keyPrevious'],
  ['n', 'keyNext'],
  ['y', 'keyAddress'],
  ['Y', 'keyMarkdown'],
  ['⇧ #', 'keyHeading'],
  ['Esc', 'keyEscape'],
  ['?', 'keyList'],
] as const;

/** Lists the keys of the page. */
export function showKeys(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'keys-dialog';
  dialog.ariaLabel = clientString('keyList');
  const list = document.createElement('dl');
  for (const [key, words] of keys) {
    const term = document.createElement('dt');
    const sign = document.createElement('kbd');
    sign.textContent = key;
    term.append(sign);
    const description = document.createElement('dd');
    description.textContent = clientString(words);
    list.append(term, description);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = clientString('close');
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(list, close);
  document.body.append(dialog);
  dialog.showModal();
}
