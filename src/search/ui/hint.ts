/**
 * Tells the browser of a file that a script will ask for.
 *
 * @param rel `modulepreload` for a module, `preload` for what is fetched
 */
export function hint(rel: 'modulepreload' | 'preload', url: URL): void {
  const link = document.createElement('link');
  if (rel === 'preload') Object.assign(link, { as: 'fetch', crossOrigin: 'anonymous' });
  document.head.append(Object.assign(link, { rel, href: url.href }));
}
