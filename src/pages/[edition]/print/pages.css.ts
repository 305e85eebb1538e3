/** The running heads of the whole report on paper. */
import type { APIRoute } from 'astro';
import { fullHref } from '#/href.ts';
import { editionKey } from '#/page-keys.ts';
import { getSite } from '#/site.ts';
import { runningHeads } from '#/views/paper-styles.ts';
import { wholeParts } from '#/views/whole.ts';

export const getStaticPaths = () => {
  const site = getSite();
  return site.editions.map((edition) => ({
    params: { edition: edition.year },
    cacheKey: editionKey(site, edition),
  }));
};

export const GET: APIRoute = ({ locals }) => {
  const chapters = wholeParts(locals.edition).flatMap((part) => part.chapters);
  return new Response(runningHeads(chapters, fullHref), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
