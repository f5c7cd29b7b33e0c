import { clientString } from '../islands/client-strings.ts';
import { rememberWords } from '../islands/found-words.ts';
import { isComposing } from '../islands/keyboard.ts';
import type { SearchEngine, SearchResults } from './engine.ts';
import { createPagefindEngine } from './pagefind.ts';
import { unitsOf } from './query.ts';
import { renderResults } from './result-list.ts';
import { Selection } from './selection.ts';

const debounce = 120;

/** A search box with its results, in the dialog and on the search page. */
export class SiteSearch extends HTMLElement {
  private engine: Promise<SearchEngine> | undefined;
  private selection: Selection | undefined;
  private timer = 0;
  /** Number of the latest question; answers to earlier ones are dropped. */
  private asked = 0;
  /** What the results were found by. */
  private words: readonly string[] = [];

  connectedCallback(): void {
    const { input, list } = this;
    this.selection = new Selection(input, list);
    this.say('hint');
    input.addEventListener('focus', () => this.load());
    input.addEventListener('input', (event) => {
      // While an input method is composing, the text is not yet what the reader means.
      if (event instanceof InputEvent && event.isComposing) return;
      this.ask();
    });
    input.addEventListener('compositionend', () => this.ask());
    input.addEventListener('keydown', (event) => this.key(event));
    list.addEventListener('pointermove', (event) => {
      const option = event.target instanceof Element ? event.target.closest('a') : null;
      if (option && option !== this.selection?.current) this.selection?.select(option);
    });
    list.addEventListener('click', () => rememberWords(this.words));
    this.querySelector('form')?.addEventListener('submit', (event) => this.submit(event));
    this.prefill();
  }

  private get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private get list(): HTMLElement {
    return this.querySelector('[role="listbox"]') as HTMLElement;
  }

  private get onSearchPage(): boolean {
    return this.closest('main') !== null && this.closest('not-found') === null;
  }

  private load(): Promise<SearchEngine> {
    const { prefix = '', lang = '' } = this.dataset;
    const base = new URL(this.querySelector('form')?.action ?? '').pathname.replace(/(?:en\/)?search\/$/, '');
    this.engine ??= createPagefindEngine({ base, prefix, lang });
    return this.engine;
  }

  // The search page answers the query in its address, the page for unknown addresses the words in it.
  private prefill(): void {
    // Somebody may have typed before this code arrived.
    if (this.input.value !== '') {
      this.ask();
      return;
    }
    if (!this.closest('main')) return;
    const query = this.onSearchPage ? new URLSearchParams(location.search).get('q') : wordsOfAddress();
    if (query) {
      this.input.value = query;
      this.ask();
    } else this.input.focus();
  }

  private ask(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.answer(this.input.value.trim()), debounce);
  }

  private async answer(query: string): Promise<void> {
    const number = ++this.asked;
    if (this.onSearchPage)
      history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    if (!query) return this.show(undefined, query);
    if (!this.engine) this.say('loading');
    try {
      const engine = await this.load();
      const results = await engine.search(query);
      if (number === this.asked) this.show(results, query);
    } catch {
      this.engine = undefined;
      if (number === this.asked) this.show(undefined, query, 'failed');
    }
  }

  private show(results: SearchResults | undefined, query: string, message = 'hint'): void {
    const { input, list } = this;
    const hits = results?.hits ?? [];
    this.words = unitsOf(results?.corrected ?? query);
    renderResults(list, hits, this.words);
    list.hidden = hits.length === 0;
    list.scrollTop = 0;
    input.ariaExpanded = String(hits.length > 0);
    this.selection?.jump(0);
    if (!results) this.say(message);
    else if (hits.length === 0) this.say('empty', query);
    else if (results.corrected) this.say('corrected', results.corrected);
    else this.say(results.relaxed ? 'relaxed' : 'count', String(results.total));
  }

  private say(name: string, value = ''): void {
    const status = this.querySelector('.status');
    if (status) status.textContent = clientString(name).replace(/\{\w+\}/, value);
  }

  private key(event: KeyboardEvent): void {
    // Keys that choose characters in an input method are not ours.
    if (isComposing(event)) return;
    const { selection } = this;
    if (!selection || this.list.hidden) return;
    if (event.key === 'ArrowDown') selection.move(1);
    else if (event.key === 'ArrowUp') selection.move(-1);
    else if (event.key === 'Home' && !event.shiftKey) selection.jump(0);
    else if (event.key === 'End' && !event.shiftKey) selection.jump(-1);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && selection.current)
      open(selection.current.href);
    else return;
    event.preventDefault();
  }

  private submit(event: SubmitEvent): void {
    const target = this.selection?.current;
    // Without results the dialog leads to the search page, which answers what is still on its way.
    if (!target && !this.onSearchPage) return;
    event.preventDefault();
    target?.click();
    this.closest('dialog')?.close();
  }
}

function wordsOfAddress(): string {
  const last = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return decodeURIComponent(last).replaceAll('-', ' ');
}
