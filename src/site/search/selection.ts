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

  /** Goes to the first (`0`) or last (`-1`) option. */
  jump(index: 0 | -1): void {
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
