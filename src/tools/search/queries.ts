/** The published query set, checked as it is read. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Query } from './metrics.ts';

const text = z.string().min(1);
const query = z.strictObject({
  q: text,
  term: text.optional(),
  any: z.array(text).optional(),
  all: z.array(text).optional(),
  place: text.optional(),
  absent: z.literal(true).optional(),
});

/** A query with its class. */
export type ClassedQuery = Query & { class: string };

/**
 * Reads `queries.yaml`.
 *
 * @throws ZodError naming the entry that is not a query
 */
export async function readQueries(): Promise<ClassedQuery[]> {
  const file = await readFile(
    new URL('../../../tests/search/queries.yaml', import.meta.url),
    'utf8',
  );
  const classes = z.record(z.string(), z.array(query)).parse(parse(file));
  return Object.entries(classes).flatMap(([name, queries]) =>
    queries.map((one) => ({ ...one, class: name })),
  );
}
