import type { Language } from '../../schema/page.ts';
import { addressOf } from '../routing/address.ts';
import type { Frame } from '../routing/frame.ts';

/** Width and height of the images, as those who show them want it. */
export const cardSize = { width: 1200, height: 630 };

/** The language whose page owns the content, and so the image. */
export function ownerOf({ lang, listing }: Pick<Frame, 'lang' | 'listing'>): Language {
  return listing === 'chinese' ? 'zh-CN' : lang;
}

/** Address of the image of a page, below the public address of the site. */
export function imageAddress(lang: Language, path: string, base: string): string {
  return addressOf(base, lang, `${path}social.png`);
}
