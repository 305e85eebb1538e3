import type { Edition } from '#/content/edition.ts';
import type { Table } from '#/content/table/table.ts';
import { rightsOf } from '#/model/data-package.ts';
import { changesOf, currentVersion } from '#/model/data-versions.ts';
import { errataOf } from '#/model/errata.ts';
import { pagesOf } from '#/model/pages.ts';
import { oneLine } from '#/model/printed-words.ts';
import { tableSources } from '#/model/reference-line.ts';
import { rowLabel } from '#/model/row-label.ts';
import { tableAt } from '#/model/table-places.ts';
import { captionOf, noteLines } from '#/model/table-text.ts';
import { readingLabels, treatments } from '#/schemas/erratum.ts';
import { printedDate } from '#/text/dates.ts';
import { erratumIn } from './table-data.ts';

/** How the cells of the data are written, for who reads them without the page. */
export const CELLS_LEGEND =
  '합친 칸은 행마다 적었다. 빈 칸은 인쇄본이 비웠거나 “-”로 적은 칸이다. 목록은 항목마다 한 줄이다. 값에 약·이상 같은 말이 붙거나 범위인 열은 인쇄본의 글을 그대로 두고 값을 옆 열에 따로 적었다.';

/** The version of an edition's data in words; undefined before the first. */
export function versionText(edition: Pick<Edition, 'publishedData'>): string | undefined {
  const current = currentVersion(edition);
  return current && `${current.version} (${current.date})`;
}

/**
 * What must be known of a table beside its cells, as names with words: what it is and where it stands,
 * notes, sources, suspected errors, and what has become of it since it was first published.
 *
 * @param url its address
 */
export function aboutTable(
  edition: Edition,
  table: Table,
  url: string,
): [name: string, words: string][] {
  const page = pagesOf(edition).find(({ id }) => id === table.document);
  const base = table.basedOn && edition.tables.get(table.basedOn)?.title;
  const lines: [string, string | undefined][] = [
    ['표', captionOf(table)],
    ['설명', table.description],
    ['보고서', `${edition.title}, ${edition.publisher}, ${printedDate(edition.published)}.`],
    ['문서', page?.frontmatter.title],
    ['주소', url],
    ['데이터의 판', versionText(edition)],
    ['칸', CELLS_LEGEND],
    ...noteLines(table).map((line): [string, string] => ['주', line]),
    ...tableSources(edition.references, table).map((line): [string, string] => ['출처', line]),
    ['앞선 인쇄', base || undefined],
    ...errataLines(edition, table).map((line): [string, string] => ['정오', line]),
    ...changesOf(edition).flatMap(({ version, date, note, tables }): [string, string][] =>
      tables.some(({ id }) => id === table.id)
        ? [['바뀐 점', `${version} (${date}): ${note}`]]
        : [],
    ),
    ['권리', rightsOf(edition)],
  ];
  return lines.flatMap(([name, words]): [string, string][] => (words ? [[name, words]] : []));
}

/** The suspected errors of a table, a line each: where, what stands there, what was done. */
const errataLines = (edition: Edition, table: Table): string[] =>
  errataOf(edition, table.document).flatMap((found) => {
    if (erratumIn(table, found).length === 0) return [];
    const { erratum, place, note, reading } = found;
    const row = tableAt(edition, place.at)?.row;
    const where = row ? `${rowLabel(table, row)}: ` : '';
    const read = reading ? ` ${readingLabels[erratum.treatment]}: ${reading}.` : '';
    return `${where}“${oneLine(place.printed)}” ${note}${read} (${treatments[erratum.treatment]}, ${erratum.id})`;
  });
