import type { APIRoute } from 'astro';
import { atomFeed } from '#/feed/atom.ts';
import { fullHref } from '#/href.ts';

/** Corrections and additions, for readers of feeds. */
export const GET: APIRoute = ({ locals: { site } }) =>
  new Response(`${atomFeed(site, fullHref)}\n`, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
