import { readCsv } from './read-csv.ts';

/** A Table Schema as far as the package uses it. */
export interface TableSchema {
  fields: {
    name: string;
    type: string;
    unit?: string;
    constraints?: {
      required?: boolean;
      unique?: boolean;
      minimum?: number;
      maximum?: number;
      pattern?: string;
      enum?: string[];
    };
  }[];
  primaryKey: string[];
  missingValues: string[];
}

type Field = TableSchema['fields'][number];

const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
  integer: /^-?\d+$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

/** What in a CSV breaks its Table Schema, a sentence each; nothing in one that holds. */
export function faultsIn(
  csv: string,
  { fields, primaryKey, missingValues }: TableSchema,
): string[] {
  const [head = [], ...rows] = readCsv(csv);
  const names = fields.map(({ name }) => name);
  if (head.join() !== names.join()) return [`the header is ${head.join()}`];
  const isMissing = (cell: string | undefined) =>
    cell === undefined || missingValues.includes(cell);
  const keys = rows.map((row) => primaryKey.map((name) => row[names.indexOf(name)]).join(' '));
  const columnOf = (at: number) => rows.map((row) => row[at]);
  return [
    ...rows.flatMap((row, i) => (row.length === fields.length ? [] : [`row ${i} is not whole`])),
    ...(new Set(keys).size < keys.length ? ['a key stands twice'] : []),
    ...fields.flatMap((field, at) =>
      columnOf(at).flatMap((cell, i) =>
        isMissing(cell)
          ? field.constraints?.required
            ? [`${field.name} of row ${i} is missing`]
            : []
          : faultOfCell(field, cell ?? '').map((fault) => `${field.name} of row ${i} ${fault}`),
      ),
    ),
    ...fields.flatMap(({ name, constraints }, at) =>
      constraints?.unique && new Set(columnOf(at)).size < rows.length ? [`${name} repeats`] : [],
    ),
  ];
}

function faultOfCell({ type, constraints = {} }: Field, cell: string): string[] {
  const { minimum = -Infinity, maximum = Infinity, pattern, enum: values } = constraints;
  const isNumber = type === 'number' || type === 'integer';
  return [
    ...(TYPES[type]?.test(cell) ? [] : [`is no ${type}: ${cell}`]),
    ...(isNumber && (Number(cell) < minimum || Number(cell) > maximum) ? ['is out of bounds'] : []),
    ...(pattern && !new RegExp(`^(?:${pattern})$`).test(cell) ? ['has another pattern'] : []),
    ...(values && !values.includes(cell) ? ['is none of the values'] : []),
  ];
}
