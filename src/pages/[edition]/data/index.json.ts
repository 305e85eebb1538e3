import type { APIRoute } from 'astro';
import { fullHref } from '#/href.ts';
import { packageName } from '#/model/data-package.ts';
import { changesOf, currentVersion } from '#/model/data-versions.ts';
import { getSite } from '#/site.ts';

export const getStaticPaths = () =>
  getSite().editions.map(({ year }) => ({ params: { edition: year } }));

/** All tables with the addresses of their data files, and what has become of the data. */
export const GET: APIRoute = ({ locals: { edition } }) => {
  const { year, title: report } = edition;
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
      url: fullHref(`/${year}/${document}/#${id}`),
      json: fullHref(`/${year}/data/${id}.json`),
      csv: fullHref(`/${year}/data/${id}.csv`),
      xlsx: fullHref(`/${year}/data/${id}.xlsx`),
      schema: fullHref(`/${year}/data/${id}.schema.json`),
      ...(continues && {
        continues,
        seriesJson: fullHref(`/${year}/data/${id}.series.json`),
        seriesCsv: fullHref(`/${year}/data/${id}.series.csv`),
      }),
    }),
  );
  return Response.json({
    ...{ edition: year, title: report },
    version: currentVersion(edition)?.version,
    package: tables.length > 0 ? fullHref(`/${year}/data/${packageName(year)}.zip`) : undefined,
    tables,
    versions: changesOf(edition),
  });
};
