import type { Row, Shape } from '#/schemas/shape.ts';
import type { Position } from '../position.ts';
import type { Span } from './merged-cells.ts';

/** A row ready to print. */
export interface TableRow {
  id: string;
  /** typed values by column name, complete also under merged cells */
  cells: Row;
  spans: Record<string, Span>;
  /** columns in which this printing differs from the first, with the first printing's words */
  changed: Record<string, string>;
  /** true when the first printing lacks the row */
  added: boolean;
}

/** A validated table of the print. */
export interface Table {
  file: string;
  id: string;
  title: string;
  /** its title in English */
  english: string | undefined;
  /** what it compares or shows, in a sentence of the edition */
  description: string | undefined;
  document: string;
  /** the section it stands in; none for the head of the page */
  section: string | undefined;
  unit: string | undefined;
  notes: { mark?: string | undefined; text: string }[];
  references: string[];
  remark: string | undefined;
  shape: Shape;
  /** columns that are yet to be filled in */
  open: string[];
  rows: TableRow[];
  /** the table of an earlier edition that this one continues */
  continues: string | undefined;
  /** the first printing, when this one repeats it */
  basedOn: string | undefined;
  /** true for another table that shares rows or cells with the one it is based on */
  isOverlap: boolean;
  differences: string[];
  /** ids of rows that only the first printing has */
  removed: string[];
  position(path: readonly PropertyKey[]): Position;
}
