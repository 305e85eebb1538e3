import type { APIRoute } from 'astro';
import { chartCsv } from '#/data/chart-data.ts';
import { fullHref } from '#/href.ts';
import type { Chart } from '#/schemas/chart.ts';
import { chartPaths } from '#/site.ts';

export const getStaticPaths = chartPaths;

/** The values of a chart, for spreadsheets. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart }, locals: { edition } }) =>
  new Response(chartCsv(edition, chart, fullHref), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
