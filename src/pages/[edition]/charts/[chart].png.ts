import type { APIRoute } from 'astro';
import { pngOf } from '#/charts/png.ts';
import type { Chart } from '#/schemas/chart.ts';
import { chartPaths } from '#/site.ts';
import { pictureFor } from './_picture.ts';

export const getStaticPaths = chartPaths;

/** A chart as a picture of its own, for slides and messages. */
export const GET: APIRoute<{ chart: Chart }> = async (context) =>
  new Response(await pngOf(await pictureFor(context)), {
    headers: { 'Content-Type': 'image/png' },
  });
