import { createHash } from 'node:crypto';
import type { Fingerprint } from '#/schemas/data-version.ts';
import type { Table } from './table.ts';

/**
 * What the data of a table are, as short hashes: two tables with the same ones say the same.
 *
 * @param fields what programs get of its columns: they follow from the cells and from how these are read,
 *   so they may change while the columns stay
 */
export function fingerprintOf(
  { shape, rows, title, unit, notes, references }: Table,
  fields: unknown,
): Fingerprint {
  return {
    columns: markOf(
      Object.entries(shape.columns).map(([name, { label, group, type, unit: own, added }]) => [
        ...[name, label, group, type, own, added],
      ]),
    ),
    fields: markOf(fields),
    rows: markOf(rows.map(({ id }) => id)),
    words: markOf([
      ...[title, unit, notes.map(({ mark, text }) => [mark, text]), references],
      rows.map(({ cells }) => Object.keys(shape.columns).map((name) => cells[name])),
    ]),
  };
}

const markOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
