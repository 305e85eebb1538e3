/**
 * Loads a style sheet that only a click needs.
 *
 * @param url as Vite gives it for `import url from './sheet.css?url'`
 * @returns once it is there; a sheet that cannot be loaded holds nothing up
 */
export function loadSheet(url: string): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[href="${url}"]`);
  if (known) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  return new Promise((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
}
