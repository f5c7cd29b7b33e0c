import type { APIRoute } from 'astro';
import { webManifest } from '../documents/web-manifest.ts';

/** What browsers need to know to install the site. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(import.meta.env.BASE_URL)), {
    headers: { 'content-type': 'application/manifest+json' },
  });
