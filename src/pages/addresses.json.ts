import type { APIRoute } from 'astro';
import { shortCode } from '#/short-code.ts';
import type { Published } from '#/text/repair-address.ts';
import { publicationOf } from '#/views/publication.ts';
import { shortLinks } from '#/views/short-links.ts';

/** Every page and every short link, for the page of addresses that lead nowhere. */
export const GET: APIRoute = ({ locals: { site } }) => {
  const codes = shortLinks(site).map(({ from }) => shortCode(from));
  const published: Published = {
    pages: [...publicationOf(site).keys()],
    codes: codes.sort().join(''),
  };
  return Response.json(published);
};
