import type { APIRoute } from 'astro';
import { knownHref } from '#/href.ts';
import { changedOn } from '#/views/page-days.ts';
import { indexedPages } from '#/views/shown-pages.ts';

/**
 * The addresses of all pages with the day on which each last changed, for search engines; where the site's own is
 * not known, there is none: only whole addresses are valid.
 */
export const GET: APIRoute = ({ locals: { site } }) => {
  if (knownHref('/') === undefined) return new Response(null, { status: 404 });
  const days = changedOn(site);
  const urls = indexedPages(site).map(
    (path) => `<url><loc>${knownHref(path)}</loc><lastmod>${days.get(path)}</lastmod></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
