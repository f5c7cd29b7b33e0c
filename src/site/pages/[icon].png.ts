import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { icons } from '../documents/web-manifest.ts';
import { drawIcon } from '../social/draw-icon.ts';

/** The icons of the site as pictures, for systems that install it. */
export const getStaticPaths = (() =>
  icons.map((icon) => ({ params: { icon: icon.name }, props: icon }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** Prints one icon. */
export const GET: APIRoute<Props> = async ({ props: { width, room } }) => {
  const image = await drawIcon(await readFile('public/favicon.svg', 'utf8'), width, room);
  return new Response(new Uint8Array(image), { headers: { 'content-type': 'image/png' } });
};
