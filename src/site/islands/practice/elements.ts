/** A button of the panel. */
export function button(words: string, style: 'main' | 'plain', act: () => void): HTMLButtonElement {
  const result = document.createElement('button');
  result.type = 'button';
  result.className = style;
  result.textContent = words;
  result.addEventListener('click', act);
  return result;
}

/** An element with a class and what is in it. */
export function box(className: string, ...content: (Node | string)[]): HTMLElement {
  const result = document.createElement('div');
  result.className = className;
  result.append(...content);
  return result;
}

/** Offers to choose a file, whose text is given on. */
export function fileButton(words: string, use: (text: string) => void): HTMLLabelElement {
  const label = document.createElement('label');
  label.className = 'plain';
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'application/json,.json';
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (file) use(await file.text());
  });
  label.append(words, input);
  return label;
}
