import type { APIRoute } from 'astro';
import { termNotes } from '#/data/term-notes.ts';
import { dataKey } from '#/page-keys.ts';
import { getSite } from '#/site.ts';
import { glossary } from '#/views/glossary.ts';

export function getStaticPaths() {
  const site = getSite();
  return site.editions.flatMap((edition) =>
    (glossary.parts?.(edition) ?? []).map(({ id, groups }) => ({
      params: { edition: edition.year, part: id },
      props: { ids: new Set(groups.flatMap(({ entries }) => entries.map((term) => term.id))) },
      cacheKey: dataKey(site, edition),
    })),
  );
}

/** What an edition says of the terms on a page of the glossary, for notes beside words. */
export const GET: APIRoute<{ ids: ReadonlySet<string> }> = ({ props, locals }) =>
  Response.json(termNotes(locals.edition, props.ids));
