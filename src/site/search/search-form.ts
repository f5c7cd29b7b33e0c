import type { Filter } from '../../search/query/parse.ts';
import type { SearchSetup } from './engine.ts';

/** The fields of a search box, by name: `q` is what was typed, the others are filters. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly input: HTMLInputElement;
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    this.element = root.querySelector('form') as HTMLFormElement;
    this.input = root.querySelector('input') as HTMLInputElement;
  }

  /** How results are addressed and named. */
  get setup(): SearchSetup {
    const { prefix = '', lang = '' } = this.root.dataset;
    return { base: new URL(this.element.action).pathname.replace(/(?:en\/)?search\/$/, ''), prefix, lang };
  }

  /** What was typed. */
  get text(): string {
    return this.input.value.trim();
  }

  /** Conditions that were chosen. */
  get filters(): Filter[] {
    return Object.entries(this.values).flatMap(([field, value]) =>
      field === 'q' ? [] : [{ field, value: value.toLowerCase() } as Filter],
    );
  }

  /** What the fields hold, without the empty ones. */
  get values(): Record<string, string> {
    const fields = [...new FormData(this.element)].map(
      ([name, value]) => [name, String(value).trim()] as const,
    );
    return Object.fromEntries(fields.filter(([, value]) => value !== ''));
  }

  /** Fills the fields; a filter that there is no choice for stays open. */
  fill(values: Readonly<Record<string, string>>): void {
    for (const field of this.element.elements) {
      if (field instanceof HTMLInputElement) field.value = values[field.name] ?? '';
      if (field instanceof HTMLSelectElement) {
        const { options } = field;
        const wanted = [...options].findIndex(({ value }) => value === values[field.name]);
        field.selectedIndex = Math.max(wanted, 0);
      }
    }
  }

  /** Address of a page that answers this search. */
  get address(): string {
    const words = new URLSearchParams(this.values).toString();
    return this.element.action + (words === '' ? '' : `?${words}`);
  }
}
