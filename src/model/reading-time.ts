import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { type Passage, passagesOf } from './passages.ts';

/** Letters a practised reader of Korean takes in per minute of silent reading; tables are read in part. */
const LETTERS_PER_MINUTE = 500;
const SHARE_OF_TABLES_READ = 0.5;

/**
 * How long a page takes to read.
 *
 * @returns whole minutes, at least 1
 */
export const minutesToRead = (edition: Edition, page: Page): number =>
  Math.max(
    1,
    Math.round(minutesIn(passagesOf(edition).filter((passage) => passage.page === page))),
  );

/** How many minutes some passages take, parts of one included. */
export function minutesIn(passages: readonly Passage[]): number {
  const letters = passages
    // a paragraph's words are its section's too
    .filter(({ kind }) => kind !== 'paragraph')
    .reduce(
      (sum, { kind, text }) => sum + text.length * (isOfTable(kind) ? SHARE_OF_TABLES_READ : 1),
      0,
    );
  return letters / LETTERS_PER_MINUTE;
}

const isOfTable = (kind: string) => kind === 'table' || kind === 'row';
