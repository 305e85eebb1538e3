import type { APIContext } from 'astro';
import type { Table } from '#/content/table/table.ts';
import { type SeriesData, seriesData } from '#/data/series-data.ts';
import { fullHref } from '#/href.ts';
import { printingsOf } from '#/model/series.ts';

/** The long form of the series that the table of a request continues. */
export const seriesFile = ({ props, locals }: APIContext<{ table: Table }>): SeriesData =>
  seriesData(
    printingsOf(locals.site, { edition: locals.edition, table: props.table }),
    ({ edition, table }) => fullHref(`/${edition.year}/${table.document}/#${table.id}`),
  );
