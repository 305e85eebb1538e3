import type { APIRoute } from 'astro';
import { EDITION, getReport } from '#/checks/index.ts';
import type { Table } from '#/content/table/table.ts';
import { tableData } from '#/data/table-data.ts';
import { href } from '#/href.ts';

export const getStaticPaths = () =>
  [...getReport().tables.values()].map((table) => ({
    params: { edition: EDITION, table: table.id },
    props: { table },
  }));

/** A table as typed JSON. */
export const GET: APIRoute<{ table: Table }> = ({ props: { table }, site }) => {
  const url = new URL(href(`/${EDITION}/${table.document}/#${table.id}`), site).href;
  return Response.json(tableData(table, EDITION, url));
};
