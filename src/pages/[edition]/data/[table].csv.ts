import type { APIRoute } from 'astro';
import { EDITION, getReport } from '#/checks/index.ts';
import type { Table } from '#/content/table/table.ts';
import { tableCsv } from '#/data/table-data.ts';

export const getStaticPaths = () =>
  [...getReport().tables.values()].map((table) => ({
    params: { edition: EDITION, table: table.id },
    props: { table },
  }));

/** A table as CSV for spreadsheets. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
  new Response(tableCsv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
