import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';

const forever = 'public, max-age=31536000, immutable';
/** Folders whose file names change with their content. */
const hashed = /^\/_astro\/|^\/pagefind\/(?:fragment|index)\/|^\/ink\/[^/]+\//;
/** Types that say nothing of their encoding, which browsers would then guess. */
const textTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.mdx': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

/** Answers requests for a built site as a good static host does: trailing slashes, 404 page, caching. */
export function siteHandler(site: string, base: string): RequestListener {
  const files = sirv(site, {
    etag: true,
    setHeaders: setHeaders,
    onNoMatch: (_, response) => notFound(site, response),
  });
  return (request, response) => {
    const path = localPath(request, base);
    if (path === undefined) return redirect(response, base);
    const target = missingSlash(site, path);
    if (target !== undefined) return redirect(response, `${base.slice(0, -1)}${target}`);
    request.url = path;
    // sirv reads the parsed address from the request when another server has put it there.
    Reflect.deleteProperty(request, '_parsedUrl');
    files(request, response);
  };
}

/** The address below the base path; undefined when it lies outside. */
function localPath(request: IncomingMessage, base: string): string | undefined {
  const url = request.url ?? '/';
  return url.startsWith(base) ? url.slice(base.length - 1) : undefined;
}

/** The address with a slash when a page lies there, as relative links of the page need it. */
function missingSlash(site: string, url: string): string | undefined {
  const [path = '/', ...query] = url.split('?');
  const decoded = decode(path);
  if (path.endsWith('/') || decoded === undefined || decoded.split('/').includes('..')) return undefined;
  if (!existsSync(join(site, decoded, 'index.html'))) return undefined;
  return [`${path}/`, ...query].join('?');
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): void {
  // A location that begins with two slashes would lead to another host.
  response.writeHead(302, { location: location.replace(/^\/+/, '/') }).end();
}

function notFound(site: string, response: ServerResponse): void {
  const page = join(site, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('cache-control', hashed.test(path) ? forever : 'no-cache');
  response.setHeader('x-content-type-options', 'nosniff');
  const type = textTypes[extname(path)];
  if (type !== undefined) response.setHeader('content-type', `${type};charset=utf-8`);
}
