import { isPageKey } from './keyboard.ts';

const load = () => import('./sentence-link.ts');

/** Offers a link to the words that the reader has selected in the text. */
export function sentenceLinks(): void {
  const offer = async () => {
    if (getSelection()?.isCollapsed !== false) return;
    const { offerPassage, selectedPassage } = await load();
    const passage = selectedPassage();
    if (passage) offerPassage(passage);
  };
  document.addEventListener('pointerup', ({ target, pointerType }) => {
    // On a phone the system's own menu stands there.
    const isText = target instanceof Element && target.closest('.prose') && !target.closest('button');
    if (isText && pointerType !== 'touch') setTimeout(offer);
  });
  document.addEventListener('keyup', (event) => {
    if (event.shiftKey && /^Arrow|^End$|^Home$/.test(event.key) && isPageKey(event)) void offer();
  });
}

/** Copies the address of the selected words; says whether any are selected. */
export async function copySelected(): Promise<boolean> {
  if (getSelection()?.isCollapsed !== false) return false;
  const { copyPassage, selectedPassage } = await load();
  const passage = selectedPassage();
  if (passage) await copyPassage(passage);
  return passage !== undefined;
}
