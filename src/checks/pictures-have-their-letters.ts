import { isUnwanted } from '#/content/characters.ts';
import type { Edition } from '#/content/edition.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import type { Table } from '#/content/table/table.ts';
import { readChart } from '#/model/chart-points.ts';
import { keptOf } from '#/model/errata.ts';
import { pagesOf } from '#/model/pages.ts';
import { captionOf, wholeTableText } from '#/model/table-text.ts';
import { FAMILY, isDrawable } from '#/pictures/fonts.ts';
import { setTable } from '#/previews/table-picture.ts';
import type { Check } from './rule.ts';

/** Words that a picture shows, and where they are written. */
interface DrawnWords {
  text: string;
  field: string;
  position(): Position;
}

/**
 * The font of pictures has a glyph for every letter that a preview or a chart draws: what it does not
 * have would be an empty box in a messenger, where nobody of the edition looks.
 */
export const picturesHaveTheirLetters: Check = (edition) =>
  [...ofEdition(edition), ...ofPages(edition), ...ofTables(edition), ...ofCharts(edition)].flatMap(
    ({ text, field, position }) => {
      const unknown = unknownLetters(text);
      return unknown.length > 0 ? [fault(unknown, field, position())] : [];
    },
  );

/** Letters without a glyph; what nobody sees or reads is told by characters-can-be-seen. */
const unknownLetters = (text: string): string[] =>
  [...new Set(text)].filter((letter) => !isDrawable(letter) && !isUnwanted(letter));

function fault(letters: readonly string[], field: string, position: Position): Fault {
  const named = letters.map((letter) => `“${letter}”(${codeOf(letter)})`).join(', ');
  return {
    ...{ ...position, field },
    message: `그림의 글꼴에 없는 글자: ${named}`,
    hint: `미리보기와 그림 파일에서 빈 네모가 됩니다. ${FAMILY}에 있는 글자로 적거나 src/pictures/fonts.ts의 글꼴을 바꾸십시오.`,
  };
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Fields of a file that are drawn as they are. */
const fields = (
  values: Readonly<Record<string, string | undefined>>,
  positionOf: (path: readonly (string | number)[]) => Position,
): DrawnWords[] =>
  Object.entries(values).map(([field, text = '']) => ({
    ...{ text, field },
    position: () =>
      positionOf(field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))),
  }));

function ofEdition({ title, shortTitle, publisher, english, domains, contents }: Edition) {
  const names = domains.map((domain, i) => [`domains.${i}.title`, domain.title]);
  const inEnglish = english && {
    'english.title': english.title,
    'english.publisher': english.publisher,
  };
  return fields(
    { title, shortTitle, publisher, ...inEnglish, ...Object.fromEntries(names) },
    (path) => contents.position(path),
  );
}

const ofPages = (edition: Edition): DrawnWords[] =>
  pagesOf(edition).flatMap(({ frontmatter, source }) => {
    const { title } = frontmatter;
    const more = 'shortTitle' in frontmatter ? frontmatter : undefined;
    const authors = (more?.authors ?? []).flatMap(({ name, role }, i) => [
      [`authors.${i}.name`, name],
      [`authors.${i}.role`, role],
    ]);
    return fields(
      { title, shortTitle: more?.shortTitle, label: more?.label, ...Object.fromEntries(authors) },
      (path) => source.frontmatter.position(path),
    );
  });

/** Captions, and of cells and headers what a picture has room for. */
const ofTables = (edition: Edition): DrawnWords[] =>
  [...edition.tables.values()]
    // to set a table takes longer than to see that it has no such letter
    .filter((table) => unknownLetters(wholeTableText(table, []) + captionOf(table)).length > 0)
    .flatMap((table) => [
      ...fields({ title: table.title, unit: table.unit }, (path) => table.position(path)),
      ...cellsOf(edition, table),
    ]);

function cellsOf(edition: Edition, table: Table): DrawnWords[] {
  const shown = { table, errata: keptOf(edition, table.document) };
  return setTable(captionOf(table), shown).grid.cells.map(({ lines, row, column }) => ({
    text: lines.join(''),
    field: row ? `rows.${row.id}.${column.name}` : `columns.${column.name}`,
    position: () =>
      table.position(
        row ? ['rows', table.rows.indexOf(row), column.name] : ['columns', column.name, 'label'],
      ),
  }));
}

/** Titles, units and values of charts, whose files are pictures too. */
const ofCharts = (edition: Edition): DrawnWords[] =>
  edition.charts.written.flatMap(({ entry, positionOf }) => [
    ...fields({ title: entry.title, unit: entry.unit }, positionOf),
    ...readChart(edition, entry).points.map(({ panel, series, label, note, text, path }) => ({
      text: [panel, series, label, note, text].join(''),
      field: path.join('.'),
      position: () => positionOf(path),
    })),
  ]);
