import { addressOf } from '../routing/address.ts';

/** Turns a site path into an address; the empty path into what stands before all of them. */
export type Locate = (path: string) => string;

/** Addresses as documents name them: complete when the site has a public address, else from the root of the server. */
export function locator(base: string, site: URL | undefined): Locate {
  const origin = site?.origin ?? '';
  return (path) => origin + addressOf(base, 'zh-CN', path);
}
