import type { Done } from '../../search/results.ts';
import { clientString } from '../islands/client-strings.ts';
import { element } from './element.ts';

/** What was done for the reader that can be undone: everything but what the reader asked for. */
const undoable = new Set<Done['kind']>(['corrected', 'simplified', 'pinyin', 'equivalent']);
const mostWords = 4;

/** Says in words what was done to a query, and offers to do without, or to do it again. */
export function doneNotes(
  done: readonly Done[],
  asTyped: boolean,
  change: (asTyped: boolean) => void,
): (Node | string)[] {
  const notes = [...new Set(done.map(sentence))].map((text) => element('span', {}, text));
  if (asTyped) notes.push(element('span', {}, clientString('asTyped')));
  if (asTyped || done.some(({ kind }) => undoable.has(kind)))
    notes.push(button(clientString(asTyped ? 'widely' : 'undo'), () => change(!asTyped)));
  return notes;
}

/** A button that stands in a line of text. */
export function button(text: string, press: () => void): HTMLElement {
  const made = element('button', { type: 'button' }, text);
  made.addEventListener('click', press);
  return made;
}

function sentence(done: Done): string {
  if (done.kind === 'equivalent')
    return filled('equivalent', done.to.slice(0, mostWords).join(clientString('listSeparator')));
  const converted = done.kind === 'corrected' || done.kind === 'simplified' || done.kind === 'pinyin';
  return converted ? filled('searchedAs', done.to) : filled(done.kind, done.from);
}

/** A string of the interface with a word in the place of what stands in braces. */
export function filled(name: string, word: string): string {
  // A function, because a word may hold the signs that mean something in a replacement.
  return clientString(name).replace(/\{\w+\}/, () => word);
}
