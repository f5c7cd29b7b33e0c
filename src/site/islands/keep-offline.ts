/** Lets the browser keep what is read, for when there is no network; begins after all that the page itself needs. */
export function keepOffline(): void {
  const base = import.meta.env.BASE_URL;
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Browsers refuse it in some modes; the page does not depend on it.
  const register = () => navigator.serviceWorker.register(`${base}sw.js`).catch(() => undefined);
  addEventListener('load', register, { once: true });
}
