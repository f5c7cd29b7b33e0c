import type { APIRoute } from 'astro';
import { concepts } from '../documents/concepts.ts';
import { locator } from '../documents/locate.ts';
import { loadSite } from '../routing/load-site.ts';

/** All topics with their names and addresses. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await loadSite();
  return Response.json(concepts(site, locator(import.meta.env.BASE_URL, origin)));
};
