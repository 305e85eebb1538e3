/** The style sheet of the filters of the errata page, which work without script. */
import type { APIRoute } from 'astro';
import { EDITION, getReport } from '#/checks/index.ts';
import { erratumKinds, treatments } from '#/schemas/erratum.ts';
import { filterRules } from '#/views/filter-styles.ts';

export const getStaticPaths = () => [{ params: { edition: EDITION } }];

export const GET: APIRoute = () => {
  const sheet = filterRules('errata-list', [
    { name: 'domain', values: getReport().edition.domains.map((d) => d.id) },
    { name: 'kind', values: Object.keys(erratumKinds) },
    { name: 'treatment', values: Object.keys(treatments) },
  ]);
  return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
