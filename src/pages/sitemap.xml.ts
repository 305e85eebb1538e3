import type { APIRoute } from 'astro';
import { fullHref } from '#/href.ts';
import { changedOn } from '#/views/page-days.ts';
import { indexedPages } from '#/views/shown-pages.ts';

/** The addresses of all pages with the day on which each last changed, for search engines. */
export const GET: APIRoute = ({ locals: { site } }) => {
  const days = changedOn(site);
  const urls = indexedPages(site).map(
    (path) => `<url><loc>${fullHref(path)}</loc><lastmod>${days.get(path)}</lastmod></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
