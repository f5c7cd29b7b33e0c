import { sitePath } from '../placeholders.ts';

const external = /^(?:https?:\/\/|mailto:)/i;

/** Whether a page may link there: a site path, an anchor on the page, or a web or mail address. */
export function isAllowedAddress(url: string): boolean {
  return external.test(url) || url.startsWith('#') || (url.startsWith('/') && !url.startsWith('//'));
}

/** The address as it is written into the page. */
export function printedAddress(url: string): string {
  return url.startsWith('/') ? sitePath(url) : url;
}
