import type { APIRoute } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { seriesCsv } from '#/data/series-data.ts';
import { seriesPaths } from '#/site.ts';
import { seriesFile } from './_series-file.ts';

export const getStaticPaths = seriesPaths;

/** A table through the editions, in long form, for spreadsheets and statistics. */
export const GET: APIRoute<{ table: Table }> = (context) =>
  new Response(seriesCsv(seriesFile(context)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
