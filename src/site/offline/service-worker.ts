/** What a deploy of the site tells its service worker. */
export interface WorkerSettings {
  /** Path under which the site is served. */
  base: string;
  /** Changes with every deploy that changes something. */
  version: string;
  /** Addresses that are kept from the first visit on. */
  shell: readonly string[];
}

/** What we use of the global scope of a service worker. */
export interface WorkerScope {
  caches: CacheStorage;
  location: Location;
  clients: { claim(): Promise<void>; matchAll(): Promise<readonly { url: string }[]> };
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends LastingEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

/**
 * The service worker of the site. Pages come from the network as long as it answers, so that no text is older than
 * the last deploy; what was read is kept for when it does not. Files named after their content come from the cache.
 *
 * Its own text is sent to the browser, without this module: it uses nothing from outside.
 */
export function serviceWorker(scope: WorkerScope, { base, version, shell }: WorkerSettings): void {
  const { caches, location, clients } = scope;
  const ours = `inkstone:${base}:`;
  const current = ours + version;
  const opened = caches.open(current);
  const bare = (url: string) => url.replace(/[?#].*/, '');

  const keep = async (url: string, response: Response) => {
    if (response.ok && !response.redirected) await (await opened).put(bare(url), response);
  };

  const fetchAndKeep = async (event: RequestEvent, options?: RequestInit) => {
    const response = await fetch(event.request, options);
    event.waitUntil(keep(event.request.url, response.clone()));
    return response;
  };

  const fresh = async (event: RequestEvent) => {
    const { url, mode } = event.request;
    try {
      return await fetchAndKeep(event, { cache: 'no-cache' });
    } catch {
      const cache = await opened;
      const lang = url.includes(`${base}en/`) ? 'en/' : '';
      const instead = mode === 'navigate' ? await cache.match(`${base}${lang}offline/`) : undefined;
      return (await cache.match(bare(url))) ?? instead ?? Response.error();
    }
  };

  const lasting = async (event: RequestEvent) =>
    (await (await opened).match(event.request, { ignoreVary: true })) ?? fetchAndKeep(event);

  // A page that was open before there was a worker, and those that were read before this deploy.
  const read = async () => {
    const former = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
    const urls = (await clients.matchAll()).map(({ url }) => bare(url));
    for (const name of former) {
      const kept = await (await caches.open(name)).keys();
      urls.push(...kept.map(({ url }) => url).filter((url) => url.endsWith('/')));
    }
    await Promise.allSettled([...new Set(urls)].map(async (url) => keep(url, await fetch(url))));
    await Promise.all(former.map((name) => caches.delete(name)));
  };

  scope.addEventListener('install', (event) => event.waitUntil(opened.then((cache) => cache.addAll(shell))));
  scope.addEventListener('activate', (event) => event.waitUntil(clients.claim().then(read)));
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return;
    if (pathname.startsWith(`${base}_astro/`)) event.respondWith(lasting(event));
    else if (request.mode === 'navigate' || request.destination === 'image') event.respondWith(fresh(event));
  });
}
