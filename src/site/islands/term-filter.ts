/** Narrows the glossary to the terms that contain what was typed: Chinese, English, pinyin or its initials. */
class TermFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    input?.addEventListener('input', (event) => {
      // While an input method is composing, its letters are pinyin, which is understood as well.
      if (event.target instanceof HTMLInputElement) this.narrow(plain(event.target.value));
    });
    if (input?.value) this.narrow(plain(input.value));
  }

  private narrow(query: string): void {
    let found = 0;
    for (const group of document.querySelectorAll<HTMLElement>('.letter')) {
      const terms = [...group.querySelectorAll('li')];
      for (const term of terms) term.hidden = !textOf(term).includes(query);
      group.hidden = terms.every((term) => term.hidden);
      found += terms.filter((term) => !term.hidden).length;
    }
    const status = this.querySelector<HTMLElement>('[role="status"]');
    if (status) status.textContent = found === 0 ? (status.dataset['empty'] ?? '') : '';
  }
}

function textOf(term: HTMLElement): string {
  return plain(`${term.querySelector('p')?.textContent} ${term.dataset['pinyin'] ?? ''}`);
}

// An input method separates syllables by apostrophes or spaces.
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’\s]+/g, '');
}

customElements.define('term-filter', TermFilter);
