import type { APIRoute } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { fullHref, knownHref } from '#/href.ts';
import { embedAddress, oembedOf } from '#/model/embedding.ts';
import { tablePaths } from '#/site.ts';

/** Of no use without the address of the site. */
export const getStaticPaths = () => (knownHref('/') ? tablePaths() : []);

/** How to frame a table, for programs that are given the address of its page for frames. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table }, locals: { edition } }) => {
  const { year } = edition;
  const url = fullHref(embedAddress(year, table.id));
  return Response.json(oembedOf(edition, table, url, fullHref(`/${year}/`)));
};
