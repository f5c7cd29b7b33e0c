import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { locator } from '../../documents/locate.ts';
import { markdownPage } from '../../documents/markdown-page.ts';
import { pathOf } from '../../routing/address.ts';
import { loadSite } from '../../routing/load-site.ts';

/** Every page as Markdown, beside its own address. */
export const getStaticPaths = (async () => {
  const { markdown } = await loadSite();
  return [...markdown].map(([page, body]) => ({
    params: { path: pathOf(page).replace(/^\/|\/$/g, '') },
    props: { page, body },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints one page. */
export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(markdownPage(props.page, props.body, locator(import.meta.env.BASE_URL, site)), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
