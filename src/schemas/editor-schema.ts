import { z } from 'zod';
import { cellTypes } from './cells/index.ts';
import type { ContentFile } from './content-files.ts';
import type { Shape } from './shape.ts';
import { shapes } from './shapes/index.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema by which an editor completes, explains and checks a kind of file while it is written.
 * It says what is written, not what becomes of it; zod stays the judge.
 *
 * @returns a schema of draft 7, which every yaml-language-server knows
 */
export function editorSchema({ title, schema }: ContentFile): JsonSchema {
  const { $schema, anyOf, ...json } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.cell;
    },
  });
  const [table, reprint] = anyOf ?? [];
  // an editor tells more of one schema than of two that may both be meant
  const choice = anyOf && {
    if: { required: ['basedOn'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: reprint,
    else: {
      ...table,
      allOf: Object.entries(shapes).map(([name, shape]) => rowsOf(name, shape)),
    },
  };
  return { $schema, title, ...json, ...choice };
}

/** The rows of a table with the shape `name`: its columns, with what belongs into them. */
function rowsOf(name: string, { description, columns }: Shape): JsonSchema {
  const cells = Object.entries(columns).map(([column, { label, group, type }]) => {
    const heading = group ? `${group} › ${label}` : label;
    return [
      column,
      { description: `${heading} (${cellTypes[type].label}: ${cellTypes[type].example})` },
    ];
  });
  const properties = { id: { description: '행의 id.' }, ...Object.fromEntries(cells) };
  const items = { properties, required: Object.keys(properties), additionalProperties: false };
  return {
    // columns of a table's own are not known here
    if: {
      properties: { shape: { const: name } },
      required: ['shape'],
      not: { required: ['columns'] },
    },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { rows: { description, items } } },
  };
}
