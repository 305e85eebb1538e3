import type { APIRoute } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { tableSchema } from '#/data/table-schema.ts';
import { tablePaths } from '#/site.ts';

export const getStaticPaths = tablePaths;

/** The JSON Schema of a table's JSON file. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
  Response.json(tableSchema(props.table));
