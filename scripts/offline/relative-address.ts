import { posix } from 'node:path';

/**
 * The address of a file of the site as a page names it that is opened from disk: relative, and complete with
 * `index.html`. Addresses of other places and of the page itself stay as they are.
 */
export function relativeAddress(address: string, page: string, base: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (!path.startsWith(base) || path.startsWith('//')) return address;
  const file = fileOf(path, base);
  return (posix.relative(posix.dirname(page), file) || posix.basename(file)) + rest;
}

/** The file of the site that a server sends for an address below the base path. */
export function fileOf(path: string, base: string): string {
  const file = path.slice(base.length);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
