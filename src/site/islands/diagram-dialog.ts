import { clientString } from './client-strings.ts';

const step = 1.25;

/** Shows a diagram on the whole screen. The drawing itself moves into the dialog and back, so no id is doubled. */
export function showDiagram(view: HTMLElement): void {
  const drawing = view.querySelector<SVGSVGElement>('svg.dg');
  if (!drawing) return;
  const place = document.createComment('');
  drawing.replaceWith(place);
  const dialog = document.createElement('dialog');
  dialog.className = 'diagram-dialog';
  dialog.ariaLabel = view.ariaLabel;
  const stage = document.createElement('div');
  stage.className = 'stage';
  stage.tabIndex = 0;
  stage.append(drawing);
  const natural = { width: drawing.width.baseVal.value, height: drawing.height.baseVal.value };
  let scale = 1;
  const zoom = (factor: number) => {
    scale = factor === 0 ? 1 : Math.min(6, Math.max(0.25, scale * factor));
    drawing.setAttribute('width', String(Math.round(natural.width * scale)));
    drawing.setAttribute('height', String(Math.round(natural.height * scale)));
  };
  dialog.append(stage, toolbar(dialog, zoom));
  dialog.addEventListener('keydown', (event) => {
    const factor = { '+': step, '=': step, '-': 1 / step, '0': 0 }[event.key];
    if (factor !== undefined && !event.ctrlKey && !event.metaKey) zoom(factor);
  });
  dialog.addEventListener('close', () => {
    zoom(0);
    place.replaceWith(drawing);
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  zoom(Math.min(stage.clientWidth / natural.width, stage.clientHeight / natural.height, 2) * 0.94);
}

function toolbar(dialog: HTMLDialogElement, zoom: (factor: number) => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'toolbar';
  bar.append(
    button('−', clientString('zoomOut'), () => zoom(1 / step)),
    button('1:1', clientString('zoomReset'), () => zoom(0)),
    button('+', clientString('zoomIn'), () => zoom(step)),
    button('×', clientString('close'), () => dialog.close()),
  );
  return bar;
}

function button(sign: string, words: string, act: () => void): HTMLButtonElement {
  const result = document.createElement('button');
  result.type = 'button';
  result.textContent = sign;
  result.ariaLabel = words;
  result.addEventListener('click', act);
  return result;
}
