import type { APIRoute } from 'astro';
import { chartCsv } from '#/data/chart-data.ts';
import { href } from '#/href.ts';
import type { Chart } from '#/schemas/chart.ts';
import { chartPaths } from '#/site.ts';

export const getStaticPaths = chartPaths;

/** The values of a chart, for spreadsheets. */
export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart }, locals: { edition }, site }) =>
  new Response(
    chartCsv(edition, chart, (address) => new URL(href(address), site).href),
    { headers: { 'Content-Type': 'text/csv; charset=utf-8' } },
  );
