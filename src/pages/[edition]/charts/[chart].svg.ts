import type { APIRoute } from 'astro';
import type { Chart } from '#/schemas/chart.ts';
import { chartPaths } from '#/site.ts';
import { pictureFor } from './_picture.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture of its own, to draw at any size. */
export const GET: APIRoute<{ chart: Chart }> = async (context) =>
  new Response(await pictureFor(context), { headers: { 'Content-Type': 'image/svg+xml' } });
