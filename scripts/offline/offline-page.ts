import { relativeAddress } from './relative-address.ts';

/** Scripts are modules, which browsers do not load from disk; data in script elements is for search engines. */
const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/g;
/** The policy speaks of a server that is not there; so does what installs the site or searches it. */
const forServers = /<meta http-equiv="content-security-policy"[^>]*>|<link rel="(?:manifest|search)"[^>]*>/g;
/** Without scripts nothing can be asked. */
const searchBoxes = /<dialog id="search"[\s\S]*?<\/dialog>|<site-search\b[\s\S]*?<\/site-search>/g;
const tags = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/g;
const addresses = /(\s(?:href|src|action)=")([^"]*)"/g;
const refresh = /(\scontent="\d+; url=)([^"]*)"/;

/**
 * A page of the site as it works when it is opened from disk: without scripts, with what stands there for readers
 * without them, and with relative addresses.
 */
export function offlinePage(html: string, page: string, base: string): string {
  const relative = (_: string, start: string, address: string) =>
    `${start}${relativeAddress(address, page, base)}"`;
  return html
    .replace(scripts, '')
    .replace(forServers, '')
    .replace(searchBoxes, '')
    .replace(/<\/?noscript>/g, '')
    .replace(tags, (tag) => tag.replace(tag.startsWith('<meta') ? refresh : addresses, relative));
}

/** A style sheet of the site for pages without scripts, whatever the browser would run. */
export function offlineStyle(css: string): string {
  return css.replace(/@media\s*\(scripting:\s*enabled\)/g, '@media not all');
}
