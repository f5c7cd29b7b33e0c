import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { addressOf } from '../../routing/address.ts';
import { loadSite } from '../../routing/load-site.ts';
import { socialSubjects } from '../../social/subjects.ts';

const cacheDir = join(process.env['INKSTONE_CACHE'] ?? '.cache/astro', 'social');

/** The image that stands beside a link to a page; without a public address of the site nobody would find it. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.SITE) return [];
  const { site } = await loadSite();
  return socialSubjects(site).map((subject) => ({
    params: { path: addressOf('', subject.lang, subject.path).replace(/^\/|\/$/g, '') || undefined },
    props: { subject },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints one image. */
export const GET: APIRoute<Props> = async ({ props, site }) => {
  // Fonts are opened only where there is something to draw.
  const { cardImage } = await import('../../social/card-image.ts');
  const { lang, path, title, context } = props.subject;
  const image = await cardImage(
    {
      path: addressOf('', lang, path),
      title,
      context,
      site: `Inkstone · ${site?.host ?? ''}`,
      seal: await readFile('public/favicon.svg', 'utf8'),
    },
    cacheDir,
  );
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
