import type { APIRoute } from 'astro';
import { knownHref } from '#/href.ts';
import { previewKey } from '#/page-keys.ts';
import { previewPng } from '#/previews/picture.ts';
import { getSite } from '#/site.ts';
import { type Preview, previewsOf } from '#/views/previews.ts';

/** None where the site's address is unknown: no page can name one then. */
export const getStaticPaths = () =>
  (knownHref('/') ? getSite().editions : []).flatMap((edition) =>
    [...previewsOf(edition).values()].map((preview) => ({
      params: { edition: edition.year, picture: preview.name },
      props: { preview },
      cacheKey: previewKey(preview),
    })),
  );

/** The picture that messengers show of a page or table. */
export const GET: APIRoute<{ preview: Preview }> = async ({ props, locals }) => {
  const png = await previewPng(locals.edition, props.preview);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
