import { z } from 'zod';
import type { Table } from '#/content/table/table.ts';
import { treatments } from '#/schemas/erratum.ts';
import { slug } from '#/schemas/fields.ts';
import { keysOf } from '#/schemas/keys-of.ts';

/** JSON Schema (draft 2020-12) of a table's JSON file, made from the schema that validated it. */
export function tableSchema(table: Table): unknown {
  const row = table.shape.row;
  const file = z.strictObject({
    id: z.literal(table.id),
    title: z.string(),
    english: z.string().optional().describe('the title in English, by the edition'),
    description: z
      .string()
      .optional()
      .describe('what the table compares or shows, in the words of the edition, in Korean'),
    edition: z.string(),
    document: z.string(),
    section: slug.optional(),
    url: z.string(),
    unit: z.string().optional(),
    columns: z.array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        type: z.string(),
        added: z.literal(true).optional(),
      }),
    ),
    rows: z.array(row),
    notes: z.array(z.strictObject({ mark: z.string().optional(), text: z.string() })),
    references: z.array(slug),
    errata: z.array(
      z.strictObject({
        id: slug,
        row: slug.optional(),
        column: z.string().optional(),
        printed: z.string(),
        treatment: z.enum(keysOf(treatments)),
      }),
    ),
    basedOn: slug.optional(),
    ...(table.continues && { continues: slug }),
  });
  return z.toJSONSchema(file, { io: 'output', unrepresentable: 'any' });
}
