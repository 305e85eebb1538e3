import type { AstroIntegration } from 'astro';

/** Gives pages as Markdown in `astro dev`. */
export const twins = (): AstroIntegration => ({
  name: 'twins',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(async (request, response, next) => {
        const [, path] = /^(.*\/)index\.md$/.exec(request.url ?? '') ?? [];
        if (path === undefined) return next();
        // the config is read by every command of Astro: what one of them needs must not slow the others
        const { twinOfPage } = await import('./twin-of-page.ts');
        const twin = await twinOfPage(`http://${request.headers.host}`, path);
        if (twin === undefined) return next();
        response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
        response.end(twin);
      });
    },
  },
});
