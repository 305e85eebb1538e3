import { columnsOf, type NamedColumn } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import { currencyWords } from '#/schemas/printed/money.ts';
import { type Figure, figuresOf } from '../figures.ts';
import { type Field, printedIn, titleOf, wordsField } from './field.ts';

/** The fields of a column of quantities, percentages, counts or money. */
export function figureFields(table: Table, column: NamedColumn): Field[] {
  const stated = column.type === 'percentage' ? '%' : statedUnit(table, column);
  const figures = printedIn(table, column).flatMap((value) => figuresOf(value, stated));
  const shared = sharedUnit(figures, stated);
  const figureIn = ({ cells }: TableRow) => figuresOf(cells[column.name], stated)[0];
  if (shared !== undefined && figures.every(isPlain))
    return [numberField(column, shared, undefined, (row) => figureIn(row)?.from)];
  const has = (part: 'to' | 'upTo') => figures.some((figure) => figure[part] !== undefined);
  const unitField: Field = {
    name: `${column.name}_unit`,
    title: titleOf(column, '단위'),
    kind: 'text',
    read: (row) => {
      const figure = figureIn(row);
      return figure && (figure.currency ?? figure.unit);
    },
  };
  return [
    wordsField(column),
    numberField(column, shared, ['from', '값'], (row) => figureIn(row)?.from),
    ...(has('to')
      ? [numberField(column, shared, ['to', '끝 값'], (row) => figureIn(row)?.to)]
      : []),
    ...(has('upTo')
      ? [numberField(column, shared, ['up_to', '상한'], (row) => figureIn(row)?.upTo)]
      : []),
    ...(shared === undefined ? [unitField] : []),
  ];
}

/** The fields of a column of head counts with their share: both, and the words where their units differ. */
export function shareFields(table: Table, column: NamedColumn): Field[] {
  const stated = statedUnit(table, column) || countedUnit(table);
  const counts = printedIn(table, column).flatMap((value) => figuresOf(value, stated)[0] ?? []);
  const shared = sharedUnit(counts, stated);
  const at = (index: number) => (row: TableRow) =>
    figuresOf(row.cells[column.name], stated)[index]?.from;
  return [
    ...(shared === undefined
      ? [wordsField(column), numberField(column, undefined, ['count', '수'], at(0))]
      : [numberField(column, shared, undefined, at(0))]),
    numberField(column, '%', ['share', '비율'], at(1)),
  ];
}

/** One value, and nothing said about it. */
const isPlain = ({ to, upTo, isChange, qualifiers }: Figure): boolean =>
  to === undefined && upTo === undefined && !isChange && qualifiers.length === 0;

/** The unit of cells that print none. */
const statedUnit = (table: Table, { unit }: NamedColumn): string => unit ?? table.unit ?? '';

/**
 * What the head counts of a table count, where the print says it of some and never another: they are parts
 * of one whole, and the print leaves the word out where there is little room.
 */
function countedUnit(table: Table): string {
  const counts = columnsOf(table)
    .filter(({ type }) => type === 'count-with-share')
    .flatMap((column) => printedIn(table, column).flatMap((value) => figuresOf(value)[0] ?? []));
  const [unit = '', ...others] = new Set(counts.map(unitOf).filter(Boolean));
  return others.length > 0 ? '' : unit;
}

/** The one unit that figures have; undefined where they have several. */
function sharedUnit(figures: readonly Figure[], stated: string): string | undefined {
  const [unit, ...others] = new Set(figures.map(unitOf));
  if (others.length > 0) return undefined;
  // figures have their unit without spaces
  return unit === undefined || unit === stated.replace(/\s/g, '') ? stated : unit;
}

const unitOf = ({ currency, unit }: Figure): string => currency ?? unit;

/**
 * A field of numbers.
 *
 * @param unit undefined where it differs from cell to cell
 * @param part of the column: its name, and its word in the title
 */
function numberField(
  column: NamedColumn,
  unit: string | undefined,
  part: [name: string, word: string] | undefined,
  read: Field['read'],
): Field {
  const word = unit && (currencyWords[unit] ?? unit);
  const kind = unit === '%' ? 'percentage' : unit && currencyWords[unit] ? 'money' : 'number';
  return {
    name: part ? `${column.name}_${part[0]}` : column.name,
    title: titleOf(column, part?.[1], word),
    ...{ kind, unit: unit || undefined, read },
  };
}
