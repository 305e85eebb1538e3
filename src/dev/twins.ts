import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { checkContent } from '#/checks/index.ts';
import { readSettings } from '#/settings.ts';
import { withoutBase } from '#/text/address.ts';
import { markdownOfPage } from '#/twins/markdown-of-page.ts';
import { twinsOf } from '#/views/twins.ts';

/** Gives pages as Markdown in `astro dev`, made from the page as the server prints it now. */
export const twins = (): AstroIntegration => ({
  name: 'twins',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const { root, base, siteUrl } = readSettings();
      server.middlewares.use(async (request, response, next) => {
        const [, path] = /^(.*\/)index\.md$/.exec(request.url ?? '') ?? [];
        if (path === undefined) return next();
        const { site } = checkContent(root);
        const known = site && twinsOf(site).get(withoutBase(path, base) ?? '');
        if (!known) return next();
        const page = await fetch(`http://${request.headers.host}${path}`);
        if (!page.ok) return next();
        response.setHeader('Content-Type', 'text/markdown; charset=utf-8');
        response.end(markdownOfPage(fromHtml(await page.text()), { siteUrl, path }, known));
      });
    },
  },
});
