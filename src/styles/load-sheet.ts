/** Sheets that have been asked for, by address. */
const asked = new Map<string, Promise<void>>();

/**
 * Loads a style sheet that only a click needs.
 *
 * @param url as Vite gives it for `import url from './sheet.css?url'`
 * @returns once it is there; a sheet that cannot be loaded holds nothing up
 */
export function loadSheet(url: string): Promise<void> {
  const before = asked.get(url);
  if (before) return before;
  // printed with the page, it has been there before any script
  if (document.querySelector(`link[href="${url}"]`)) return Promise.resolve();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = url;
  const loaded = new Promise<void>((done) => {
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });
  asked.set(url, loaded);
  return loaded;
}
