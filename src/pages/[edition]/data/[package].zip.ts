import type { APIRoute } from 'astro';
import { packageZip } from '#/data/package/package.ts';
import { fullHref } from '#/href.ts';
import { packageName } from '#/model/data-package.ts';
import { dataKey } from '#/page-keys.ts';
import { getSite } from '#/site.ts';

export const getStaticPaths = () => {
  const site = getSite();
  return site.editions
    .filter(({ tables }) => tables.size > 0)
    .map((edition) => ({
      params: { edition: edition.year, package: packageName(edition.year) },
      cacheKey: dataKey(site, edition),
    }));
};

/** All tables of an edition with its errata, as a Frictionless data package. */
export const GET: APIRoute = ({ locals }) => {
  const bytes = packageZip(locals.edition, fullHref);
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/zip' } });
};
