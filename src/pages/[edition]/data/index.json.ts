import type { APIRoute } from 'astro';
import { EDITION, getReport } from '#/checks/index.ts';
import { href } from '#/href.ts';

export const getStaticPaths = () => [{ params: { edition: EDITION } }];

/** All tables with the addresses of their data files. */
export const GET: APIRoute = ({ site }) => {
  const report = getReport();
  const at = (path: string) => new URL(href(path), site).href;
  const tables = [...report.tables.values()].map(
    ({ id, title, document, section, rows, basedOn }) => ({
      id,
      title,
      document,
      section,
      rows: rows.length,
      basedOn,
      url: at(`/${EDITION}/${document}/#${id}`),
      json: at(`/${EDITION}/data/${id}.json`),
      csv: at(`/${EDITION}/data/${id}.csv`),
      schema: at(`/${EDITION}/data/${id}.schema.json`),
    }),
  );
  return Response.json({ edition: EDITION, title: report.edition.title, tables });
};
