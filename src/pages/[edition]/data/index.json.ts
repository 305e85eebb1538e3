import type { APIRoute } from 'astro';
import { href } from '#/href.ts';
import { getSite } from '#/site.ts';

export const getStaticPaths = () =>
  getSite().editions.map(({ year }) => ({ params: { edition: year } }));

/** All tables with the addresses of their data files. */
export const GET: APIRoute = ({ site, locals: { edition } }) => {
  const { year, title: report } = edition;
  const at = (path: string) => new URL(href(path), site).href;
  const tables = [...edition.tables.values()].map(
    ({ id, title, english, description, document, section, rows, basedOn, continues }) => ({
      id,
      title,
      english,
      description,
      document,
      section,
      rows: rows.length,
      basedOn,
      url: at(`/${year}/${document}/#${id}`),
      json: at(`/${year}/data/${id}.json`),
      csv: at(`/${year}/data/${id}.csv`),
      schema: at(`/${year}/data/${id}.schema.json`),
      ...(continues && {
        continues,
        seriesJson: at(`/${year}/data/${id}.series.json`),
        seriesCsv: at(`/${year}/data/${id}.series.csv`),
      }),
    }),
  );
  return Response.json({ edition: year, title: report, tables });
};
