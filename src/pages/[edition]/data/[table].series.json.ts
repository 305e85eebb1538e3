import type { APIRoute } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { seriesPaths } from '#/site.ts';
import { seriesFile } from './_series-file.ts';

export const getStaticPaths = seriesPaths;

/** A table through the editions, in long form, as typed JSON. */
export const GET: APIRoute<{ table: Table }> = (context) => Response.json(seriesFile(context));
