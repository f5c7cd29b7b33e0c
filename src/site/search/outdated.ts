/** Whether the scripts of this page are gone from the site, which must have been published anew since it was opened. */
export async function isOutdated(): Promise<boolean> {
  const response = await fetch(import.meta.url, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  return response?.status === 404;
}
