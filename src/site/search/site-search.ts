import { forgetWords, rememberWords } from '../islands/found-words.ts';
import { isComposing } from '../islands/keyboard.ts';
import type { SearchQuery } from './engine.ts';
import { firstQuery } from './first-query.ts';
import { forgetSearch, type KeptSearch, keepSearch } from './kept-search.ts';
import { LazyEngine } from './lazy-engine.ts';
import { isOutdated } from './outdated.ts';
import { rememberQuery } from './recent-queries.ts';
import { SearchForm } from './search-form.ts';
import { SearchView } from './search-view.ts';
import { topicList } from './topic-list.ts';

/** A search that stands so long is what the reader means, and becomes the address of the search page. */
const meant = 400;

/** A search box with its results, in the dialog and on the search page. */
export class SiteSearch extends HTMLElement {
  private readonly form = new SearchForm(this);
  private readonly view = new SearchView(this, (asTyped) => this.ask(asTyped));
  private readonly engine = new LazyEngine(this.form.setup);
  private timers = { ask: 0, mirror: 0 };
  /** Number of the latest question; answers to earlier ones are dropped. */
  private asked = 0;
  private asTyped = false;
  private words: readonly string[] = [];
  /** Fulfilled when the list shows what the form asks for. */
  private settled: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const { input } = this.form;
    input.addEventListener('focus', () => void this.engine.start().catch(() => undefined));
    this.addEventListener('input', (event) => {
      // While an input method is composing, the text is not yet what the reader means.
      if (event instanceof InputEvent && event.isComposing) return;
      this.ask();
    });
    input.addEventListener('compositionend', () => this.ask());
    input.addEventListener('keydown', (event) => this.key(event));
    this.form.element.addEventListener('submit', (event) => void this.submit(event));
    this.view.list.addEventListener('click', (event) => this.choose(event));
    this.begin();
  }

  private get onSearchPage(): boolean {
    return this.closest('main') !== null && this.closest('not-found') === null;
  }

  private begin(): void {
    const { form } = this;
    // Somebody may have typed before this code arrived.
    const { values, kept } = form.text === '' ? firstQuery(this) : { values: form.values };
    form.fill(values);
    if (this.closest('main') && form.text === '') form.input.focus();
    this.ask(kept?.asTyped, kept);
  }

  private ask(asTyped = false, kept?: KeptSearch): void {
    this.asTyped = asTyped;
    clearTimeout(this.timers.ask);
    clearTimeout(this.timers.mirror);
    this.settled = new Promise((resolve) => {
      this.timers.ask = window.setTimeout(() => void this.answer(kept).then(resolve), this.engine.patience);
    });
    if (!kept) this.timers.mirror = window.setTimeout(() => this.mirror(), meant);
  }

  // Browsers allow only so many changes of the address in a time.
  private mirror(): void {
    if (this.onSearchPage) history.replaceState(null, '', this.form.address);
    else forgetSearch();
  }

  private async answer(kept: KeptSearch | undefined): Promise<void> {
    const number = ++this.asked;
    const { view, form } = this;
    const query: SearchQuery = { text: form.text, filters: form.filters, asTyped: this.asTyped };
    if (query.text === '' && query.filters.length === 0) {
      view.showRecent();
      return;
    }
    if (!this.engine.started) view.say('loading');
    try {
      const results = await this.engine.search(query);
      if (number !== this.asked) return;
      this.words = results.words;
      view.showResults(results, query);
      if (kept) view.goBackTo(kept);
    } catch (error) {
      if (number === this.asked) await this.fail(error, number);
    }
  }

  private async fail(error: unknown, number: number): Promise<void> {
    // The search page of the new state of the site has what this page lacks.
    if (!this.onSearchPage && (await isOutdated())) location.assign(this.form.address);
    const topics = await topicList(this.form.setup);
    if (number === this.asked) this.view.showProblem(error, topics);
  }

  private key(event: KeyboardEvent): void {
    // Keys that choose characters in an input method are not ours.
    if (isComposing(event)) return;
    // A second Esc closes the dialog.
    if (event.key === 'Escape' && this.form.input.value !== '') {
      event.preventDefault();
      this.form.fill({ ...this.form.values, q: '' });
      this.ask();
      return;
    }
    const target = this.view.selection.current;
    const apart = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!apart || !target) {
      this.view.key(event);
      return;
    }
    event.preventDefault();
    rememberQuery(this.form.text);
    rememberWords(this.words);
    open(target.href);
    // The new tab has taken them over.
    forgetWords();
  }

  private async submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    await this.settled;
    this.view.selection.current?.click();
  }

  private choose(event: MouseEvent): void {
    const option = event.target instanceof Element ? event.target.closest('a') : null;
    if (!option) return;
    const { query } = option.dataset;
    if (query !== undefined) {
      event.preventDefault();
      this.form.fill({ q: query });
      this.form.input.focus();
      this.ask();
      return;
    }
    rememberQuery(this.form.text);
    // A modified click opens the page elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    rememberWords(this.words);
    this.mirror();
    this.view.selection.select(option);
    keepSearch({ values: this.form.values, asTyped: this.asTyped, ...this.view.place });
    if (option.pathname === location.pathname) this.closest('dialog')?.close();
  }
}
