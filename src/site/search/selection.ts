/** The option that the keyboard has reached in a list of results; focus stays in the input. */
export class Selection {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.input = input;
    this.list = list;
  }

  /** The option that Enter opens. */
  get current(): HTMLAnchorElement | null {
    return this.list.querySelector<HTMLAnchorElement>('[aria-selected="true"]');
  }

  /** Moves by a number of options, around the ends. */
  move(step: number): void {
    const options = this.options();
    const index = this.current ? options.indexOf(this.current) : step > 0 ? -1 : 0;
    this.select(options[(index + step + options.length) % options.length]);
  }

  /** Number of the selected option; -1 when there is none. */
  get index(): number {
    return this.current ? this.options().indexOf(this.current) : -1;
  }

  /** Goes to an option by its number; `-1` is the last one. */
  jump(index: number): void {
    this.select(this.options().at(index));
  }

  /** Makes an option the selected one. */
  select(option: HTMLAnchorElement | undefined): void {
    this.current?.setAttribute('aria-selected', 'false');
    if (!option) {
      this.input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  private options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }
}
