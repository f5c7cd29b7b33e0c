import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { recentPages } from '../collections/recent.ts';
import { feed } from '../documents/feed.ts';
import { locator } from '../documents/locate.ts';
import { openSearch } from '../documents/open-search.ts';
import { sitemap } from '../documents/sitemap.ts';
import { loadSite } from '../routing/load-site.ts';

const base = import.meta.env.BASE_URL;

/** Documents that need complete addresses: without a public address of the site there are none. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const origin = new URL(import.meta.env.SITE);
  const { site } = await loadSite();
  const locate = locator(base, origin);
  const document = (name: string, text: string) => ({ params: { document: name }, props: { text } });
  return [
    document('sitemap', sitemap(site, base, origin)),
    document('opensearch', openSearch(locate)),
    ...(recentPages(site).length > 0 ? [document('feed', feed(site, locate))] : []),
  ];
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints one of them. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
