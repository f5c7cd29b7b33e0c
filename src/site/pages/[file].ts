import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { headerFile, redirectFile } from '../documents/host-files.ts';
import { loadSite } from '../routing/load-site.ts';

const base = import.meta.env.BASE_URL;

/** What static hosts want to know; a route cannot be named so, because Astro leaves out names with an underscore. */
export const getStaticPaths = (async () => {
  const { site } = await loadSite();
  return [
    { params: { file: '_headers' }, props: { text: headerFile(base) } },
    { params: { file: '_redirects' }, props: { text: redirectFile(site, base) } },
  ];
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints one of them. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
