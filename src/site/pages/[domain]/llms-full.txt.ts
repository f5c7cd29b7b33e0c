import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fullText } from '../../documents/llms.ts';
import { locator } from '../../documents/locate.ts';
import { loadSite } from '../../routing/load-site.ts';

/** Every domain as one document. */
export const getStaticPaths = (async () => {
  const { site, markdown } = await loadSite();
  return [...site.domainById.values()].map((domain) => ({
    params: { domain: domain.page.id },
    props: { domain, markdown },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints all pages of a domain. */
export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(fullText(props.domain, props.markdown, locator(import.meta.env.BASE_URL, site)), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
