import type { APIRoute } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { tableCsv } from '#/data/table-data.ts';
import { tablePaths } from '#/site.ts';

export const getStaticPaths = tablePaths;

/** A table as CSV for spreadsheets. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
  new Response(tableCsv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
