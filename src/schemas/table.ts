import { z } from 'zod';
import { slug } from './shape.ts';

const place = {
  /** document that prints the table, e.g. `semiconductor/ai-chip-trends` */
  document: z.string(),
  /** id of the section that prints it */
  section: slug,
};

const common = {
  id: slug,
  /** the print's title, or one built from its words */
  title: z.string().min(1),
  ...place,
  /** id of the table of an earlier edition that this one continues; rows that keep their id are the same */
  continues: slug.optional(),
  /** unit of the whole table, e.g. `개` */
  unit: z.string().optional(),
  /** notes below the table, as in print; `mark` is `*`, `**`, `※` or `1)` */
  notes: z
    .array(z.strictObject({ mark: z.string().optional(), text: z.string().min(1) }))
    .default([]),
  /** ids of references.yaml, in the order of the print */
  references: z.array(slug).default([]),
  /** suspected errors of the print kept in a cell, in the title or in a note */
  errata: z
    .array(z.strictObject({ id: slug, row: slug.optional(), column: z.string().optional() }))
    .default([]),
  /** what the edition says about the table (shown as its own remark) */
  remark: z.string().optional(),
};

/** A table with its own rows. Rows are held by the schema of the shape. */
export const tableFile = z.strictObject({
  ...common,
  /** name of a shape in src/schemas/tables */
  shape: slug,
  rows: z.array(z.record(z.string(), z.unknown())).min(1),
});

/** A later printing of a table: the same data set, with its differences. */
export const reprintFile = z.strictObject({
  ...common,
  /** id of the table this one repeats */
  basedOn: slug,
  /** another shape, when this printing has other columns */
  shape: slug.optional(),
  /** differences that are not cells (order, marks, sources), one sentence each */
  differences: z.array(z.string().min(1)).default([]),
  changes: z
    .array(
      z.union(
        [
          z.strictObject({ row: slug, removed: z.literal(true) }),
          /** the row stands after another one than in the first printing */
          z.strictObject({ row: slug, moveAfter: slug }),
          z.strictObject({ row: slug, set: z.record(z.string(), z.unknown()) }),
          z.strictObject({
            /** id of the row before it; without it the row comes first */
            after: slug.optional(),
            add: z.record(z.string(), z.unknown()),
          }),
        ],
        {
          error:
            '{ row, set }, { row, removed: true }, { row, moveAfter }, { after, add } 가운데 하나여야 합니다.',
        },
      ),
    )
    .default([]),
});

export type TableFile = z.infer<typeof tableFile>;
export type ReprintFile = z.infer<typeof reprintFile>;
