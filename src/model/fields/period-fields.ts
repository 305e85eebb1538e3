import type { NamedColumn } from '#/content/table/columns.ts';
import type { Table, TableRow } from '#/content/table/table.ts';
import type { Period } from '#/schemas/printed/period.ts';
import { type Field, printedIn, titleOf, wordsField } from './field.ts';

/** A typed time, as cells have it; none where a cell is empty. */
type Time = Partial<Period>;

const timeOf = (value: unknown): Time =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What makes one date a beginning or an end. */
const OPEN = /[~∼]|까지|이전|부터|이후/;

/**
 * The fields of a column of times. Days are days; of a year or a month no day is made up, so it stays a
 * text of ISO 8601, which sorts as the times do.
 */
export function periodFields(table: Table, column: NamedColumn): Field[] {
  const times = printedIn(table, column).map(timeOf);
  const timeIn = ({ cells }: TableRow) => timeOf(cells[column.name]);
  const isPlain = ({ printed = '', from = '', to }: Time) =>
    DAY.test(from) && to === undefined && !OPEN.test(printed);
  if (times.length > 0 && times.every(isPlain))
    return [
      {
        ...{ name: column.name, title: titleOf(column), kind: 'date' },
        read: (row) => timeIn(row).from,
      },
    ];
  const end = (part: 'from' | 'to', word: string): Field => {
    const values = times.flatMap((time) => time[part] ?? []);
    return {
      name: `${column.name}_${part}`,
      title: titleOf(column, word),
      kind: values.every((value) => DAY.test(value)) && values.length > 0 ? 'date' : 'time',
      read: (row) => timeIn(row)[part],
    };
  };
  return [wordsField(column), end('from', '시작'), end('to', '끝')];
}
