import { clientString } from './client-strings.ts';

const themes: readonly string[] = ['system', 'light', 'dark'];

/** Switches between the reader's system, light and dark, and remembers the choice. */
export class ThemeButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const index = themes.indexOf(this.theme);
      this.theme = themes[(index + 1) % themes.length] ?? 'system';
      this.describe(button);
    });
    this.describe(button);
  }

  private get theme(): string {
    return document.documentElement.dataset['theme'] || 'system';
  }

  private set theme(theme: string) {
    const stored = theme === 'system' ? '' : theme;
    document.documentElement.dataset['theme'] = stored;
    try {
      localStorage.setItem('theme', stored);
    } catch {
      // Without storage the choice lasts until the next page.
    }
  }

  private describe(button: HTMLButtonElement): void {
    const words = clientString('themeNow').replace('{theme}', this.dataset[this.theme] ?? '');
    button.ariaLabel = words;
    button.title = words;
  }
}
