import { stringsFor } from '../i18n/index.ts';
import { addressOf } from '../routing/address.ts';

/** Site path of the manifest. */
export const manifestPath = '/manifest.webmanifest';

/** The icons of the site as pictures of these widths; the last kind has room around it to be cut to any shape. */
export const icons = [
  { name: 'icon-180', width: 180, room: 0, purpose: 'any' },
  { name: 'icon-192', width: 192, room: 0, purpose: 'any' },
  { name: 'icon-512', width: 512, room: 0, purpose: 'any' },
  { name: 'icon-maskable', width: 512, room: 0.14, purpose: 'maskable' },
] as const;

/** Site path of an icon. */
export function iconPath(name: string): string {
  return `/${name}.png`;
}

/** What the site is called and how it looks when it is installed (https://www.w3.org/TR/appmanifest/). */
export function webManifest(base: string) {
  const { name, wordmark, description } = stringsFor('zh-CN').site;
  const locate = (path: string) => addressOf(base, 'zh-CN', path);
  return {
    id: locate('/'),
    name: `${wordmark} ${name}`,
    short_name: wordmark,
    description,
    lang: 'zh-CN',
    start_url: locate('/'),
    scope: locate('/'),
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [
      { src: locate('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...icons.map(({ name: icon, width, purpose }) => ({
        src: locate(iconPath(icon)),
        sizes: `${width}x${width}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
}
