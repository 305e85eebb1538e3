import type { APIRoute } from 'astro';
import { fullHref } from '#/href.ts';
import { pagesOf } from '#/model/pages.ts';
import { generatedPages } from '#/views/generated-pages.ts';
import { leadingOn } from '#/views/leading-on.ts';
import { wholeAddress } from '#/views/whole.ts';

/** The addresses of all pages, for search engines. */
export const GET: APIRoute = ({ locals }) => {
  const { editions } = locals.site;
  const elsewhere = new Set(leadingOn(locals.site).map(({ from }) => from));
  const wholes = new Set<string>(editions.map(({ year }) => wholeAddress(year)));
  const pages = editions.flatMap((edition) => pagesOf(edition).map(({ path }) => path));
  const paths = [...generatedPages(locals.site), ...pages].filter(
    (path) =>
      !['/search/', '/design/'].includes(path) &&
      !path.endsWith('/questions/') &&
      !wholes.has(path) &&
      !elsewhere.has(path),
  );
  const urls = paths.map((path) => `<url><loc>${fullHref(path)}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
