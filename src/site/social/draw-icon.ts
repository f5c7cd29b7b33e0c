import { toPng } from './to-png.ts';

/** The size that the seal is drawn in. */
const unit = 32;
const red = '#b23a26';

/**
 * The seal of the site as a square picture. With `room`, a part of the width, it stands on its red with that much
 * around it, so that a system may cut the picture to its shape.
 */
export async function drawIcon(seal: string, width: number, room: number): Promise<Buffer> {
  const ground = room > 0 ? `<rect width="${unit}" height="${unit}" fill="${red}"/>` : '';
  const drawing = seal.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  const place = `translate(${unit * room} ${unit * room}) scale(${1 - 2 * room})`;
  return toPng(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${unit} ${unit}">${ground}<g transform="${place}">${drawing}</g></svg>`,
  );
}
