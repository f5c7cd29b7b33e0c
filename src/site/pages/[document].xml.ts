import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { recentPages } from '../collections/recent.ts';
import { feed } from '../documents/feed.ts';
import { locator } from '../documents/locate.ts';
import { sitemap } from '../documents/sitemap.ts';
import { loadSite } from '../routing/load-site.ts';

const base = import.meta.env.BASE_URL;

/** Documents that need complete addresses: without a public address of the site there are none. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const origin = new URL(import.meta.env.SITE);
  const { site } = await loadSite();
  const list = { params: { document: 'sitemap' }, props: { text: sitemap(site, base, origin) } };
  if (recentPages(site).length === 0) return [list];
  return [list, { params: { document: 'feed' }, props: { text: feed(site, locator(base, origin)) } }];
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints one of them. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
