import { clientString } from './client-strings.ts';
import { headingOf } from './markdown-link.ts';
import { textDirective } from './text-fragment.ts';

/** The passage of the text that is selected; undefined when there is none. */
export function selectedPassage(): Range | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const parent = range.commonAncestorContainer;
  const element = parent instanceof Element ? parent : parent.parentElement;
  return element?.closest('.prose') && String(selection).trim() !== '' ? range : undefined;
}

/** Copies an address that leads to a passage; a browser that knows no text fragments goes to the section. */
export async function copyPassage(range: Range): Promise<void> {
  const text = document.querySelector('.prose');
  const { origin, pathname } = location;
  const section = headingOf(range.startContainer)?.id ?? '';
  const directive = textDirective(
    { words: String(getSelection()), before: around(range, 'before'), after: around(range, 'after') },
    text?.textContent ?? '',
  );
  await navigator.clipboard?.writeText(`${origin}${pathname}#${section}:~:${directive}`);
}

/** Offers to copy the address of the selected passage, beside its end. */
export function offerPassage(range: Range): void {
  document.querySelector('.passage-link')?.remove();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'passage-link';
  button.textContent = clientString('copySentence');
  button.popover = 'auto';
  button.addEventListener('click', async () => {
    await copyPassage(range);
    button.textContent = clientString('copied');
    setTimeout(() => button.remove(), 1000);
  });
  button.addEventListener('toggle', (event) => event.newState === 'closed' && button.remove());
  document.body.append(button);
  button.showPopover();
  const end = [...range.getClientRects()].at(-1);
  if (!end) return;
  const room = document.documentElement.clientWidth - button.offsetWidth - 8;
  button.style.insetBlockStart = `${Math.min(end.bottom + 6, innerHeight - button.offsetHeight - 8)}px`;
  button.style.insetInlineStart = `${Math.max(8, Math.min(end.right - button.offsetWidth / 2, room))}px`;
}

// What stands beside the passage in its own block.
function around(range: Range, side: 'before' | 'after'): string {
  const node = side === 'before' ? range.startContainer : range.endContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest('p, li, td, th, h2, h3, h4, h5, h6, blockquote, pre, figcaption');
  if (!block) return '';
  const beside = range.cloneRange();
  beside.selectNodeContents(block);
  if (side === 'before') beside.setEnd(range.startContainer, range.startOffset);
  else beside.setStart(range.endContainer, range.endOffset);
  return String(beside);
}
