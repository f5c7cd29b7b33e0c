import type { ParsedNote } from '../stages.ts';
import { everyBlock, everySection } from '../tree/sections.ts';

/** Numbers of the lines with text that neither a title nor a block nor the list of marks accounts for. */
export function uncoveredLines({ root, syntax, file }: ParsedNote): number[] {
  const covered = new Set(syntax.map(({ line }) => line));
  const places = [...everySection(root)]
    .map(({ lines }) => lines)
    .concat([...everyBlock(root)].map(({ block }) => block.lines));
  for (const lines of places)
    for (let line = lines?.start ?? 1; line <= (lines?.end ?? 0); line++) covered.add(line);
  const raw = String(file.value).split(/\r\n|\r|\n/);
  return raw.flatMap((text, index) =>
    text.trim() === '' || text === '\uFEFF' || covered.has(index + 1) ? [] : [index + 1],
  );
}
