import type { APIRoute } from 'astro';
import { getReport } from '#/checks/index.ts';
import { href } from '#/href.ts';
import { generatedPages, pagesOf } from '#/model/places.ts';

/** The addresses of all pages, for search engines. */
export const GET: APIRoute = ({ site }) => {
  const report = getReport();
  const paths = [...generatedPages(report), ...pagesOf(report).map((p) => p.path)].filter(
    (path) => path !== '/search/' && !path.endsWith('/questions/'),
  );
  const urls = paths.map((path) => `<url><loc>${new URL(href(path), site).href}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
