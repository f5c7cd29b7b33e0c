import { hanShare } from '../tree/text.ts';
import { isCode } from './code/index.ts';

/** Whether a fence holds prose: nothing in it is code, whatever its label says. */
export function holdsProse(value: string): boolean {
  return hanShare(value) > 0.3 && !isCode(value);
}

/** Whether prose in a fence is labels at the margin with lines indented below them. */
export function holdsOutline(value: string): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '');
  const tabbed = lines.filter((line) => /^(?:\t| {2,})\s*\S/.test(line)).length;
  return tabbed > 0 && tabbed >= lines.length * 0.3 && !/^\s/.test(lines[0] ?? '');
}
