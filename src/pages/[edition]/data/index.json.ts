import type { APIRoute } from 'astro';
import { href } from '#/href.ts';
import { packageName } from '#/model/data-package.ts';
import { changesOf, currentVersion } from '#/model/data-versions.ts';
import { getSite } from '#/site.ts';

export const getStaticPaths = () =>
  getSite().editions.map(({ year }) => ({ params: { edition: year } }));

/** All tables with the addresses of their data files, and what has become of the data. */
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
      xlsx: at(`/${year}/data/${id}.xlsx`),
      schema: at(`/${year}/data/${id}.schema.json`),
      ...(continues && {
        continues,
        seriesJson: at(`/${year}/data/${id}.series.json`),
        seriesCsv: at(`/${year}/data/${id}.series.csv`),
      }),
    }),
  );
  return Response.json({
    ...{ edition: year, title: report },
    version: currentVersion(edition)?.version,
    package: at(`/${year}/data/${packageName(year)}.zip`),
    tables,
    versions: changesOf(edition),
  });
};
