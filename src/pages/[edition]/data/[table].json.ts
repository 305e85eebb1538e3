import type { APIRoute } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { tableData } from '#/data/table-data.ts';
import { fullHref } from '#/href.ts';
import { errataOf } from '#/model/errata.ts';
import { tablePaths } from '#/site.ts';

export const getStaticPaths = tablePaths;

/** A table as typed JSON. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table }, locals }) => {
  const { edition } = locals;
  const { year } = edition;
  const url = fullHref(`/${year}/${table.document}/#${table.id}`);
  return Response.json(tableData(table, errataOf(edition, table.document), year, url));
};
