import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { languages } from '../../../schema/page.ts';
import { type Card, cardOf } from '../../documents/card.ts';
import { addressOf, pathOf } from '../../routing/address.ts';
import { loadSite } from '../../routing/load-site.ts';

/** The card of every page, beside its address in both interfaces. */
export const getStaticPaths = (async () => {
  const { site } = await loadSite();
  const pages = [...site.domainById.values()].flatMap(({ page, topics }) => [page, ...topics]);
  return languages.flatMap((lang) =>
    pages.map((page) => ({
      params: { path: addressOf('', lang, pathOf(page)).replace(/^\/|\/$/g, '') },
      props: { card: cardOf(site, page, lang) },
    })),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths> & { card: Card };

/** Prints one card. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.card);
