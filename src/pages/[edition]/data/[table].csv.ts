import type { APIRoute } from 'astro';
import { tableCsv } from '#/data/table-data.ts';
import { EDITION, getReport } from '#/report/index.ts';
import type { Table } from '#/report/table.ts';

export const getStaticPaths = () =>
  [...getReport().tables.values()].map((table) => ({
    params: { edition: EDITION, table: table.id },
    props: { table },
  }));

/** A table as CSV for spreadsheets. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
  new Response(tableCsv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
