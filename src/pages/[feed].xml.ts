import type { APIRoute } from 'astro';
import { fullHref } from '#/href.ts';
import { feedKey } from '#/page-keys.ts';
import { getSite } from '#/site.ts';

/** One feed; that it has a path to ask for lets a build keep it. */
export const getStaticPaths = () => [{ params: { feed: 'feed' }, cacheKey: feedKey(getSite()) }];

/** Corrections and additions, for readers of feeds. */
export const GET: APIRoute = async ({ locals: { site } }) => {
  const { atomFeed } = await import('#/feed/atom.ts');
  return new Response(`${atomFeed(site, fullHref)}\n`, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
