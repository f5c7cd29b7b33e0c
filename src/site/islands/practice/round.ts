import { isPageKey } from '../keyboard.ts';
import type { Cards } from './cards.ts';
import { box, button } from './elements.ts';
import type { CardProgress, Progress } from './progress.ts';
import { comesAgain, spanOf } from './queue.ts';
import { type GradeName, grades, outcomesOf } from './schedule.ts';

/** What a round needs, and whom it tells. */
export interface RoundSettings {
  cards: Cards;
  /** Names of the cards in the order in which they come. */
  queue: string[];
  progress: () => Progress;
  words: (name: string, values?: Readonly<Record<string, number>>) => string;
  graded: (id: string, card: CardProgress) => void;
  ended: (reviews: number) => void;
}

/** One round of practice: shows card after card, takes the grade, until none is left or the reader stops. */
export class Round {
  private readonly settings: RoundSettings;
  readonly panel = box('practice-panel');
  private readonly status = box('practice-status');
  private readonly stage = box('practice-stage');
  private readonly actions = box('practice-grades');
  private reviews = 0;
  private grading: Record<GradeName, CardProgress> | undefined;
  private putBack = () => {};

  constructor(settings: RoundSettings) {
    const { words } = settings;
    this.settings = settings;
    const keys = box('practice-keys', words('keys'));
    this.status.role = 'status';
    this.panel.append(
      box(
        'practice-bar',
        this.status,
        button(words('stop'), 'plain', () => this.end()),
      ),
      ...[this.stage, this.actions, keys],
    );
  }

  /** Shows the first card, once the panel is on the page. */
  begin(): void {
    document.addEventListener('keydown', this.key);
    this.next();
  }

  private next(): void {
    this.putBack();
    const [id] = this.settings.queue;
    const card = id === undefined ? undefined : this.settings.cards.get(id);
    if (id === undefined || !card) {
      this.end();
      return;
    }
    this.show(card);
    this.status.textContent = this.settings.words('left', { left: this.settings.queue.length });
    this.grading = undefined;
    this.actions.replaceChildren(button(this.settings.words('reveal'), 'main', () => this.open()));
    this.stage.querySelector('summary')?.focus({ preventScroll: true });
    this.panel.scrollIntoView({ block: 'nearest' });
  }

  // The card itself moves here and back, so that no id is doubled.
  private show(card: HTMLElement): void {
    const place = document.createComment('');
    const details = card.querySelector('details');
    card.replaceWith(place);
    details?.removeAttribute('open');
    const opened = () => details?.open && this.offerGrades();
    details?.addEventListener('toggle', opened);
    this.stage.replaceChildren(card);
    this.putBack = () => {
      details?.removeEventListener('toggle', opened);
      details?.removeAttribute('open');
      place.replaceWith(card);
      this.putBack = () => {};
    };
  }

  private open(): void {
    this.stage.querySelector('details')?.setAttribute('open', '');
  }

  private offerGrades(): void {
    const [id = ''] = this.settings.queue;
    if (this.grading) return;
    const now = Date.now();
    const outcomes = outcomesOf(this.settings.progress()[id], now);
    this.grading = outcomes;
    const buttons = grades.map((grade) => {
      const { unit, count } = spanOf(outcomes[grade].due - now);
      const result = button(this.settings.words(grade), 'plain', () => this.grade(grade));
      result.className = '';
      const span = document.createElement('small');
      span.textContent = this.settings.words(unit, { count });
      result.append(span);
      return result;
    });
    this.actions.replaceChildren(...buttons);
    // A second press of the space bar says that it was known.
    buttons[grades.indexOf('good')]?.focus({ preventScroll: true });
  }

  private grade(grade: GradeName): void {
    const card = this.grading?.[grade];
    const id = this.settings.queue.shift();
    if (!card || id === undefined) return;
    this.reviews++;
    this.settings.graded(id, card);
    if (comesAgain(card.due, Date.now())) this.settings.queue.push(id);
    this.next();
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (!isPageKey(event)) return;
    const grade = grades[Number(event.key) - 1];
    if (event.key === 'Escape') this.end();
    else if (event.key === ' ' && !this.grading) this.open();
    else if (grade && this.grading) this.grade(grade);
    else return;
    event.preventDefault();
  };

  private end(): void {
    document.removeEventListener('keydown', this.key);
    this.putBack();
    this.settings.ended(this.reviews);
  }
}
