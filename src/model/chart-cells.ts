import type { Edition } from '#/content/edition.ts';
import { columnsOf, type NamedColumn } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { cellText } from '#/schemas/cells/cell-text.ts';
import { EMPTY } from '#/schemas/cells/empty.ts';
import type { CellType } from '#/schemas/cells/index.ts';
import type { Chart, ChartCells } from '#/schemas/chart.ts';
import { joinAddress } from '#/text/address.ts';
import {
  type ChartFault,
  type ChartPath,
  type ChartPoint,
  type ChartReading,
  shown,
} from './chart-point.ts';
import { type ChartValue, figureOfCell } from './chart-value.ts';
import { type ErratumAt, errataAt } from './errata.ts';
import { hasWords } from './printed-words.ts';
import { inOneLine } from './quotation.ts';

/** Types of columns that a chart can draw. */
const DRAWABLE: readonly CellType[] = [
  'quantity',
  'percentage',
  'count',
  'money',
  'count-with-share',
  'measures',
];

const wordsOf = (cell: unknown): string => inOneLine(cellText(cell));

const listOf = (columns: readonly NamedColumn[]): string =>
  columns.map(({ name, label }) => `${name}(${label})`).join(', ');

/** The columns that an entry names, and what is wrong with those that cannot be drawn. */
class Columns {
  readonly faults: ChartFault[] = [];
  private readonly table: Table;
  private readonly all: NamedColumn[];
  private readonly path: ChartPath;

  constructor(table: Table, path: ChartPath) {
    this.table = table;
    this.all = columnsOf(table);
    this.path = path;
  }

  named(name: string | undefined, ...field: ChartPath): NamedColumn | undefined {
    if (name === undefined) return undefined;
    const found = this.all.find((column) => column.name === name);
    if (!found)
      this.fault(
        field,
        `표 “${this.table.id}”에 “${name}” 열이 없습니다.`,
        `열: ${listOf(this.all)}`,
      );
    return found;
  }

  drawable(name: string, ...field: ChartPath): NamedColumn | undefined {
    const column = this.named(name, ...field);
    if (!column || DRAWABLE.includes(column.type)) return column;
    const able = this.all.filter(({ type }) => DRAWABLE.includes(type));
    this.fault(
      field,
      `“${name}” 열은 종류가 ${column.type}이어서 그릴 수 없습니다.`,
      `수치의 종류(${DRAWABLE.join(', ')})인 열이어야 합니다. 이 표에는: ${listOf(able) || '없음'}`,
    );
    return undefined;
  }

  fault(field: ChartPath, message: string, hint: string): void {
    this.faults.push({ path: [...this.path, ...field], message, hint });
  }
}

/**
 * The values of typed cells.
 *
 * @param path where the cells are written in the chart's entry
 */
export function readCells(
  edition: Edition,
  chart: Chart,
  cells: ChartCells,
  path: ChartPath,
): ChartReading {
  const table = edition.tables.get(cells.table);
  if (!table) return { points: [], faults: [] };
  const columns = new Columns(table, path);
  const drawn = cells.values.flatMap((name, i) => columns.drawable(name, 'values', i) ?? []);
  const names = columns.named(cells.label, 'label');
  const panels = columns.named(cells.panel, 'panel');
  const { rows = table.rows.map(({ id }) => id) } = cells;
  const points = rows.flatMap((id, i): ChartPoint[] => {
    const row = table.rows.find((one) => one.id === id);
    if (!row) {
      const existing = table.rows.map((one) => one.id).join(', ');
      columns.fault(['rows', i], `표 “${table.id}”에 “${id}” 행이 없습니다.`, `행: ${existing}`);
      return [];
    }
    return drawn.flatMap((column) => {
      const read = readCell(edition, chart, table, row, column);
      if (!read) {
        columns.fault(
          ['values', cells.values.indexOf(column.name)],
          `“${id}” 행의 “${column.name}” 칸에서 수치를 하나로 읽을 수 없습니다: “${wordsOf(row.cells[column.name])}”`,
          'rows에서 그 행을 빼거나, statements에 수치를 인용하십시오.',
        );
        return [];
      }
      return {
        ...read,
        panel: cells.of ?? (panels ? wordsOf(row.cells[panels.name]) : ''),
        series: names && drawn.length > 1 ? column.label : '',
        label: names ? wordsOf(row.cells[names.name]) : column.label,
        ...{ note: undefined, path },
      };
    });
  });
  return { points, faults: columns.faults };
}

/** The figure of a cell with its place; undefined where there is not exactly one. */
function readCell(
  edition: Edition,
  chart: Chart,
  table: Table,
  row: TableRow,
  { name }: NamedColumn,
): Pick<ChartPoint, 'value' | 'text' | 'words' | 'address' | 'errata'> | undefined {
  const cell = row.cells[name];
  const isEmpty = (EMPTY as readonly unknown[]).includes(cell);
  const value = isEmpty ? undefined : figureOfCell(cell);
  if (!value && !isEmpty) return undefined;
  const address = joinAddress(`/${edition.year}/${table.document}/`, `${table.id}.${row.id}`);
  return {
    ...shown(chart, value, table.unit),
    words: wordsOf(cell),
    address,
    errata: errataAt(edition, address, name).filter(doubts(value)),
  };
}

/** Of a head count with its share, errata of the share alone leave the count as it is. */
const doubts =
  (value: ChartValue | undefined) =>
  ({ place }: ErratumAt): boolean =>
    !value?.share || !hasWords(value.share, place.printed);
