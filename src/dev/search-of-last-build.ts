import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readSettings } from '#/settings.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** When the site of the last build was made; undefined when there is none. */
export function lastBuild(dist = readSettings().dist): Date | undefined {
  return statSync(join(dist, 'search/engine.js'), { throwIfNoEntry: false })?.mtime;
}

/** What authors are told of the index that answers in `npm run dev`. */
export function indexNotice(built = lastBuild()): string {
  if (!built)
    return '검색 색인이 없습니다. 한 번 “npm run build”를 하면 개발 서버에서도 검색됩니다.';
  const when = built.toLocaleString('ko-KR', { dateStyle: 'medium', timeStyle: 'short' });
  return `검색은 ${when}에 만든 색인으로 답합니다. 그 뒤에 고친 글은 “npm run build” 뒤에 찾습니다.`;
}

/** Where a search says what it has found (components/search/SearchPanel.astro). */
const SAID = '<div class="search-said"';

/** A page with the notice above the answers of each search on it. */
export const withIndexNotice = (html: string): string =>
  html.replaceAll(SAID, `<p>${indexNotice()}</p>${SAID}`);

/** The file of an address that only a build makes: of the index, or the whole report with its sheets. */
const builtFile = (path: string): string | undefined => {
  if (/^\/(?:search\/.+\.\w+|_astro\/[^/]+\.css)$/.test(path)) return path;
  return /^\/\d{4}\/print\/$/.test(path) ? `${path}index.html` : undefined;
};

/** Serves the search index and the whole report of the last build in `astro dev`, and says of which build it is. */
export const searchOfLastBuild = (): AstroIntegration => ({
  name: 'search-of-last-build',
  hooks: {
    'astro:server:setup': ({ server, logger }) => {
      const { dist } = readSettings();
      logger.info(indexNotice());
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const built = builtFile(path);
        const file = join(dist, built ?? '');
        const isThere =
          built && file.startsWith(dist) && statSync(file, { throwIfNoEntry: false })?.isFile();
        if (!isThere) return next();
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
      });
    },
  },
});
