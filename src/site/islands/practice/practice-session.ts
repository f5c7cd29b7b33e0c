import { type Cards, cardsOf, cardsOnPage } from './cards.ts';
import { box, button, fileButton } from './elements.ts';
import { mergeProgress, type Progress, readProgress } from './progress.ts';
import { dueCards, freshCards, roundOf } from './queue.ts';
import { downloadProgress, loadProgress, saveProgress } from './storage.ts';

/** The panel of a practice page: what is due, a round of practice, and the progress as a file. */
export class PracticeSession extends HTMLElement {
  private progress: Progress = loadProgress();
  private strings: Readonly<Record<string, string>> = JSON.parse(this.dataset['words'] ?? '{}');
  private cards: Cards | undefined;
  private saved = true;

  connectedCallback(): void {
    if (!this.dataset['decks']) this.cards = cardsOnPage();
    this.rest();
  }

  /** Words of the interface, with numbers filled in. */
  private readonly words = (name: string, values: Readonly<Record<string, number>> = {}): string =>
    (this.strings[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

  /** Between rounds: says what is due and offers to start. */
  private rest(message = ''): void {
    const { due, fresh } = this.waiting();
    const state =
      message || (fresh > 0 || due > 0 ? this.words('due', { due, fresh }) : this.words('nothing'));
    const status = box('practice-status', this.saved ? state : `${state} ${this.words('unsaved')}`);
    status.role = 'status';
    const bar = box('practice-bar', status);
    if (due + fresh > 0) bar.append(button(this.startWords(due, message), 'main', () => void this.start()));
    const files = box(
      'practice-bar',
      button(this.words('keep'), 'plain', () => downloadProgress(this.progress)),
      fileButton(this.words('restore'), (text) => this.restore(text)),
    );
    this.replaceChildren(box('practice-panel', bar, files));
    this.list?.removeAttribute('hidden');
  }

  private startWords(due: number, message: string): string {
    if (this.dataset['decks'] && !message) return this.words('mixed');
    return this.words(due > 0 || Object.keys(this.progress).length === 0 ? 'start' : 'more');
  }

  // Before the cards of other pages are here, what is known of them is their number.
  private waiting(): { due: number; fresh: number } {
    const ids = [...(this.cards?.keys() ?? Object.keys(this.progress))];
    const due = dueCards(ids, this.progress, Date.now()).length;
    if (this.cards) return { due, fresh: freshCards(ids, this.progress).length };
    return { due, fresh: Math.max(0, Number(this.dataset['count']) - ids.length) };
  }

  private get list(): HTMLElement | null {
    return document.querySelector('.practice-list');
  }

  private async start(): Promise<void> {
    try {
      this.cards ??= await cardsOf(JSON.parse(this.dataset['decks'] ?? '[]'));
      const { Round } = await import('./round.ts');
      const cards = this.cards;
      const queue = roundOf([...cards.keys()], this.progress, Date.now());
      if (queue.length === 0) {
        this.rest(this.words('nothing'));
        return;
      }
      this.list?.setAttribute('hidden', '');
      const round = new Round({
        ...{ cards, queue, words: this.words, progress: () => this.progress },
        graded: (id, card) => this.keep({ ...this.progress, [id]: card }),
        ended: (count) => this.rest(this.words('done', { count })),
      });
      this.replaceChildren(round.panel);
      round.begin();
    } catch {
      this.rest(this.words('failed'));
    }
  }

  private restore(text: string): void {
    const other = readProgress(text);
    if (!other) {
      this.rest(this.words('refused'));
      return;
    }
    this.keep(mergeProgress(this.progress, other));
    this.rest(this.words('restored', { count: Object.keys(other).length }));
  }

  private keep(progress: Progress): void {
    this.progress = progress;
    this.saved = saveProgress(progress);
  }
}
