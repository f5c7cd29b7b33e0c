import { SearchProblem } from '../../search/read/problem.ts';
import { clientString } from '../islands/client-strings.ts';
import { button, doneNotes, filled } from './done-notes.ts';
import type { PageHit, SearchQuery, SearchResults } from './engine.ts';
import type { KeptSearch } from './kept-search.ts';
import { forgetQueries, recentQueries } from './recent-queries.ts';
import { renderQueries, renderResults } from './result-list.ts';
import { Selection } from './selection.ts';

/** What a search box shows: a line of status, what was done to the query, and the list of results. */
export class SearchView {
  readonly list: HTMLElement;
  readonly selection: Selection;
  private readonly root: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly change: (asTyped: boolean) => void;

  /** `change` is called when the reader wants the query as typed, or with everything again. */
  constructor(root: HTMLElement, change: (asTyped: boolean) => void) {
    this.root = root;
    this.change = change;
    this.input = root.querySelector('input') as HTMLInputElement;
    this.list = root.querySelector('[role="listbox"]') as HTMLElement;
    this.selection = new Selection(this.input, this.list);
    this.list.addEventListener('pointermove', ({ target }) => {
      const option = target instanceof Element ? target.closest('a') : null;
      if (option && option !== this.selection.current) this.selection.select(option);
    });
  }

  /** Shows an answer. */
  showResults({ hits, total, relaxed, done }: SearchResults, { text, asTyped }: SearchQuery): void {
    renderResults(this.list, hits);
    this.showList(doneNotes(done, asTyped, this.change));
    this.selection.jump(0);
    if (hits.length === 0) this.say('empty', text);
    else this.say(relaxed ? 'relaxed' : 'count', String(total));
  }

  /** Where the reader is in the list. */
  get place(): Pick<KeptSearch, 'selected' | 'scroll'> {
    return { selected: this.selection.index, scroll: this.scroller.scrollTop };
  }

  /** Goes to where the reader was before. */
  goBackTo({ selected, scroll }: Pick<KeptSearch, 'selected' | 'scroll'>): void {
    this.selection.jump(selected);
    this.scroller.scrollTop = scroll;
  }

  /** Shows what was asked before, as long as nothing is asked. */
  showRecent(): void {
    const queries = recentQueries();
    renderQueries(this.list, queries);
    const forget = button(clientString('forget'), () => {
      forgetQueries();
      this.showRecent();
      this.input.focus();
    });
    this.showList(queries.length > 0 ? [clientString('recent'), forget] : []);
    this.say('hint');
  }

  /** Says why there is no answer, and shows all topics instead. */
  showProblem(error: unknown, topics: readonly PageHit[]): void {
    renderResults(this.list, topics);
    this.showList([]);
    if (error instanceof SearchProblem) this.say(error.kind, error.file);
    else this.say('failed');
  }

  /** Says something in the line of status; `value` takes the place of what stands in braces. */
  say(name: string, value = ''): void {
    const status = this.root.querySelector('.status');
    if (status) status.textContent = filled(name, value);
  }

  /** Moves through the list; keys that are no business of the list keep their meaning. */
  key(event: KeyboardEvent): void {
    if (this.list.hidden) return;
    if (event.key === 'ArrowDown') this.selection.move(1);
    else if (event.key === 'ArrowUp') this.selection.move(-1);
    else if (event.key === 'Home' && !event.shiftKey) this.selection.jump(0);
    else if (event.key === 'End' && !event.shiftKey) this.selection.jump(-1);
    else return;
    event.preventDefault();
  }

  // In the dialog the list scrolls, on the search page the page.
  private get scroller(): Element {
    return this.list.closest('dialog') ? this.list : document.documentElement;
  }

  private showList(notes: readonly (Node | string)[]): void {
    const line = this.root.querySelector<HTMLElement>('.done');
    line?.replaceChildren(...notes);
    if (line) line.hidden = notes.length === 0;
    this.list.hidden = this.list.childElementCount === 0;
    this.list.scrollTop = 0;
    this.input.ariaExpanded = String(!this.list.hidden);
    this.selection.select(undefined);
  }
}
