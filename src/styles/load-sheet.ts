/** Sheets that have been asked for, by address. */
const asked = new Map<string, Promise<unknown>>();

/**
 * Loads a style sheet that only a click needs.
 *
 * @param url as Vite gives it for `import url from './sheet.css?url'`
 * @returns once it is there; a sheet that cannot be loaded holds nothing up
 */
export function loadSheet(url: string): Promise<unknown> {
  const loaded = asked.get(url) ?? load(url);
  asked.set(url, loaded);
  return loaded;
}

const load = (href: string): Promise<unknown> =>
  new Promise((done) => {
    const link = document.createElement('link');
    document.head.append(
      Object.assign(link, { rel: 'stylesheet', href, onload: done, onerror: done }),
    );
  });
