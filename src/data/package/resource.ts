import { isEmpty } from '#/model/fields/field.ts';
import { EMPTY } from '#/schemas/cells/empty.ts';
import { keysOf } from '#/schemas/keys-of.ts';
import { recordsCsv } from '../csv.ts';

/** A field of a Table Schema. */
export interface SchemaField {
  name: string;
  title: string;
  type: 'string' | 'number' | 'integer' | 'date';
  description?: string;
  /** as printed; of money the code of ISO 4217 */
  unit?: string;
  constraints?: Readonly<Record<string, unknown>>;
}

/** A field of keys, whose words are told. */
export function enumField<Names extends Record<string, string>>(
  name: string,
  title: string,
  names: Names,
): SchemaField {
  const words = Object.entries(names).map(([key, word]) => `${key}: ${word}`);
  return {
    ...{ name, title, type: 'string', description: words.join(', ') },
    constraints: { enum: keysOf(names) },
  };
}

/** What is said of a file of the package besides its form. */
export interface About {
  name: string;
  title: string;
  description?: string | undefined;
  homepage?: string | undefined;
  sources?: readonly { title: string }[];
  /** further properties of our own */
  [own: string]: unknown;
}

/** A file of the package with its descriptor. */
export interface Resource {
  path: string;
  csv: string;
  descriptor: Record<string, unknown>;
}

type Value = string | number | undefined;

/** How the CSV is written; said, so that no reader need guess. */
const DIALECT = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

/**
 * A table of the package: CSV whose header are the names of the fields, and its Table Schema. A field
 * that no row lacks is required.
 *
 * @param path below the package
 * @param primaryKey names of the fields that tell the rows apart
 */
export function resourceOf(
  path: string,
  about: About,
  fields: readonly SchemaField[],
  rows: readonly (readonly Value[])[],
  primaryKey: readonly string[],
): Resource {
  const cells = rows.map((row) => row.map((value) => String(value ?? '')));
  const text = recordsCsv([fields.map(({ name }) => name), ...cells]);
  const schema = {
    fields: fields.map((field, at) => {
      const isRequired = rows.every((row) => !isEmpty(row[at]));
      const constraints = { ...(isRequired && { required: true }), ...field.constraints };
      return { ...field, ...(Object.keys(constraints).length > 0 && { constraints }) };
    }),
    primaryKey,
    missingValues: EMPTY,
  };
  return {
    path,
    csv: text,
    descriptor: {
      ...{ ...about, path, profile: 'tabular-data-resource' },
      ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: DIALECT },
      ...{ bytes: new TextEncoder().encode(text).length, schema },
    },
  };
}
