import type { APIRoute } from 'astro';
import { EDITION, getReport } from '#/checks/index.ts';
import type { Table } from '#/content/table/table.ts';
import { tableSchema } from '#/data/table-schema.ts';

export const getStaticPaths = () =>
  [...getReport().tables.values()].map((table) => ({
    params: { edition: EDITION, table: table.id },
    props: { table },
  }));

/** The JSON Schema of a table's JSON file. */
export const GET: APIRoute<{ table: Table }> = ({ props }) =>
  Response.json(tableSchema(props.table));
