import { z } from 'zod';

/** One column of a shape. */
export interface Column {
  /** header as printed */
  label: string;
  /** one of the types in cells.ts */
  cell: z.ZodType;
  /** merged header above this and the neighbouring columns of the same group */
  group?: string;
  /** unit that holds for the whole column, shown in the header */
  unit?: string;
}

/** A fault that a cross-field rule finds; `row` and `column` name the cell. */
export interface RuleFault {
  row: string;
  column: string;
  message: string;
}

/** A typed row: its id and the parsed cells by column name. */
export type Row = { id: string } & Record<string, unknown>;

/** A rule over the rows of a table; the print may break it only where the cell names an erratum. */
export type Rule = (rows: Row[]) => RuleFault[];

/** What tables of one kind have in common. */
export interface Shape {
  /** kebab-case name that table files give in `shape` */
  name: string;
  /** one sentence on what such a table holds */
  description: string;
  columns: Record<string, Column>;
  /** columns that name the row, outermost group first (`th scope="row"`) */
  rowHeaders: string[];
  rules: Rule[];
  /** the schema of one row, built from the columns */
  row: z.ZodObject;
}

/** An id of a row, column or table: lower-case ASCII words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: '영문 소문자·숫자·하이픈으로 된 id여야 합니다.' });

/**
 * Declares a table shape.
 *
 * @param definition name, description, columns in print order, the row headers, and rules if arithmetic can be held
 * @returns the shape with its row schema
 */
export function shape(definition: Omit<Shape, 'row' | 'rules'> & { rules?: Rule[] }): Shape {
  const cells = Object.fromEntries(
    Object.entries(definition.columns).map(([name, column]) => [name, column.cell]),
  );
  return { rules: [], ...definition, row: z.strictObject({ id: slug, ...cells }) };
}

/** Shorthand for a column: `column('기업', text())`. */
export const column = (
  label: string,
  cell: z.ZodType,
  options: { group?: string; unit?: string } = {},
): Column => ({ label, cell, ...options });
