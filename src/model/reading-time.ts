import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { passagesOf } from './passages.ts';

/** Letters a practised reader of Korean takes in per minute of silent reading; tables are read in part. */
const LETTERS_PER_MINUTE = 500;
const SHARE_OF_TABLES_READ = 0.5;

/**
 * How long a page takes to read.
 *
 * @returns whole minutes, at least 1
 */
export function minutesToRead(edition: Edition, page: Page): number {
  const letters = passagesOf(edition)
    .filter((passage) => passage.page === page && passage.kind !== 'paragraph')
    .reduce(
      (sum, { kind, text }) => sum + text.length * (isOfTable(kind) ? SHARE_OF_TABLES_READ : 1),
      0,
    );
  return Math.max(1, Math.round(letters / LETTERS_PER_MINUTE));
}

const isOfTable = (kind: string) => kind === 'table' || kind === 'row';
