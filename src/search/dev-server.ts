import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves the search index of the last build to authors in `astro dev`. */
export function searchInDev(): AstroIntegration {
  return {
    name: 'search-in-dev',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const dist = join(process.cwd(), 'dist');
        if (!existsSync(join(dist, 'pagefind'))) {
          logger.warn(
            '검색 색인이 없습니다. 한 번 “npm run build”를 하면 개발 서버에서도 검색됩니다.',
          );
        }
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.url ?? '/', 'http://localhost').pathname;
          const file = join(dist, path);
          const isIndex = path.startsWith('/pagefind/') || /^\/search\/.+\.\w+$/.test(path);
          if (!isIndex || !file.startsWith(dist) || !existsSync(file)) return next();
          response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}
