import { toPixels } from './computed-style.ts';
import { ownTransform } from './geometry.ts';

/** Corrects what the renderer is known to get wrong in a finished drawing, in place. */
export function repairDrawing(svg: Element, family: string): void {
  if (family === 'gantt') repairGantt(svg);
  if (family === 'state') centreStateLabels(svg);
  if (family === 'sequence') dropChineseHyphens(svg);
}

/** The line of today would make a drawing change every day; labels of late milestones cover their diamond. */
function repairGantt(svg: Element): void {
  svg.querySelector('g.today')?.remove();
  for (const label of svg.querySelectorAll('text.milestoneText.taskTextOutsideLeft')) {
    const diamond = [...svg.querySelectorAll('rect.milestone')].find(
      (rect) => `${rect.id}-text` === label.id,
    );
    if (diamond) label.setAttribute('x', String(toPixels(diamond.getAttribute('x'), diamond) - 5));
  }
}

/** Labels narrower than the smallest state stand at its left edge. */
function centreStateLabels(svg: Element): void {
  for (const label of svg.querySelectorAll('g.statediagram-state > g.label')) {
    const texts = label.querySelectorAll('text');
    const [text] = texts;
    if (text === undefined || texts.length > 1) continue;
    label.setAttribute('transform', `translate(0, ${ownTransform(label)[5]})`);
    text.setAttribute('style', `${text.getAttribute('style') ?? ''};text-anchor:middle`);
  }
}

/** Long words are hyphenated, but Chinese text takes no hyphen. */
function dropChineseHyphens(svg: Element): void {
  for (const line of svg.querySelectorAll('text, tspan')) {
    const text = line.childElementCount === 0 ? (line.textContent ?? '') : '';
    if (/[\u2e80-\u9fff\uff00-\uffef]-$/.test(text)) line.textContent = text.slice(0, -1);
  }
}
