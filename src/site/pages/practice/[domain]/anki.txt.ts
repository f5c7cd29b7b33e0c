import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { decksOf } from '../../../collections/decks.ts';
import { ankiDeck } from '../../../documents/anki.ts';
import { locator } from '../../../documents/locate.ts';
import { loadSite } from '../../../routing/load-site.ts';

/** The cards of every domain for Anki. */
export const getStaticPaths = (async () => {
  const { site } = await loadSite();
  return decksOf(site).map((deck) => ({ params: { domain: deck.domain.id }, props: { deck } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints the cards of one domain. */
export const GET: APIRoute<Props> = ({ props, site }) => {
  const locate = locator(import.meta.env.BASE_URL, site);
  return new Response(ankiDeck(props.deck, { locate, linked: site !== undefined }), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
