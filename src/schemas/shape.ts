import { z } from 'zod';
import type { Empty } from './cells/empty.ts';
import { cellSchema, type cellTypes } from './cells/index.ts';
import type { Column, Columns } from './columns.ts';
import { slug } from './fields.ts';

/** A typed row: its id and the parsed cells by column name. */
export type Row = { id: string } & Record<string, unknown>;

/** What a cell of a column becomes. */
type CellOf<C extends Column> =
  | z.output<ReturnType<(typeof cellTypes)[C['type']]['cell']>>
  | (C extends { optional: true } ? Empty : never);

/** A row of a table with the columns `C`. */
export type RowOf<C extends Columns> = { id: string } & { -readonly [K in keyof C]: CellOf<C[K]> };

/** A fault that a rule finds; `row` and `column` name the cell. */
export interface RuleFault {
  row: string;
  column: string;
  message: string;
}

/** A rule over the rows of a table; the print may break it only where the cell names an erratum. */
export type Rule<R> = (rows: readonly R[]) => RuleFault[];

/** What holds the rows of a table. */
export interface Shape {
  /** what such a table holds, in Korean; a table with columns of its own has none */
  description?: string | undefined;
  columns: Columns;
  /** columns that name the row, outermost group first (`th scope="row"`) */
  rowHeaders: string[];
  /** the schema of one row, built from the columns */
  row: z.ZodObject;
  /** the faults that the rules find in rows which fit `row` */
  faults(rows: readonly Row[]): RuleFault[];
  /** the shape whose rules these are, where a table has given it columns of its own */
  basis?: Shape;
}

/**
 * A shape whose cells may still be blank in some columns. Its rules wait until none is: what they add up is not
 * all there.
 *
 * @param open names of these columns
 */
export function stillOpen(held: Shape, open: readonly string[]): Shape {
  if (open.length === 0) return held;
  const columns = Object.entries(held.columns).map(([name, column]): [string, Column] => [
    name,
    open.includes(name) ? { ...column, optional: true } : column,
  ]);
  return {
    ...shape({ columns: Object.fromEntries(columns) }),
    description: held.description,
  };
}

/**
 * The rules of a shape over a table's own columns: their headings may name what the table is of, a year for
 * instance, and there may be more of them.
 *
 * @param columns none of them {@link unfit}
 */
export const withColumns = (held: Shape, columns: Columns): Shape => ({
  ...shape({ columns }),
  description: held.description,
  faults: held.faults,
  basis: held,
});

/** Names of a shape's columns that a table's own lack, or have with cells that the rules do not know. */
export const unfit = ({ columns: wanted }: Shape, columns: Columns): string[] =>
  Object.entries(wanted).flatMap(([name, { type, optional = false }]) => {
    const own = columns[name];
    return own?.type === type && (optional || !own.optional) ? [] : name;
  });

/**
 * Makes the row schema of columns, with rules that see rows typed by them.
 *
 * @param columns in print order
 * @param rules what must hold between cells
 */
export function shape<const C extends Columns>({
  description,
  columns,
  rules = [],
}: {
  description?: string;
  columns: C;
  rules?: Rule<RowOf<C>>[];
}): Shape {
  const entries = Object.entries<Column>(columns);
  return {
    description,
    columns,
    rowHeaders: entries.flatMap(([name, { rowHeader }]) => (rowHeader ? name : [])),
    row: z.strictObject({
      id: slug,
      ...Object.fromEntries(entries.map(([name, column]) => [name, cellSchema(column)])),
    }),
    // what fits the row schema has the types of the columns
    faults: (rows) => rules.flatMap((rule) => rule(rows as readonly RowOf<C>[])),
  };
}
