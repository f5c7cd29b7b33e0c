import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawCard, type SocialCard } from './draw-card.ts';
import { toPng } from './to-png.ts';

/** Rises when the drawing changes, so that no image is older than its code. */
const drawing = 1;

/** The image of a page as PNG; one that was drawn before is taken from the folder. */
export async function cardImage(card: SocialCard, cacheDir: string): Promise<Buffer> {
  const name = createHash('sha256')
    .update(JSON.stringify([drawing, card]))
    .digest('hex');
  const file = join(cacheDir, `${name}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const image = await toPng(await drawCard(card));
  await mkdir(cacheDir, { recursive: true });
  // In one step: a build that is ended in the middle leaves no half image.
  await writeFile(`${file}.${process.pid}`, image);
  await rename(`${file}.${process.pid}`, file);
  return image;
}
