import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { joinAddress } from '#/text/address.ts';
import { passagesByAddress, passagesIn } from './passages.ts';
import { minutesIn } from './reading-time.ts';

/** How the print calls an annex: 붙임1, 붙임 자료, [부록 2]. */
const ANNEX = /^\[?(?:붙임|부록)/;

/** An annex of a document that takes long enough to be folded. */
export interface Annex {
  /** id of its heading */
  id: string;
  /** how many tables it has */
  tables: number;
  /** whole minutes, at least 1 */
  minutes: number;
}

/**
 * The annexes of a page that are folded: the sections that the print calls so, but for those that are
 * read in less than a minute, which would be longer folded than open.
 */
export function annexesOf(edition: Edition, page: Page): Annex[] {
  if (page.kind !== 'document') return [];
  return page.source.headings.flatMap(({ depth, id, text }) => {
    const passage = id && passagesByAddress(edition).get(joinAddress(page.path, id));
    if (depth !== 2 || !passage || !ANNEX.test(text)) return [];
    const within = passagesIn(edition, passage);
    const minutes = minutesIn(within);
    if (minutes < 1) return [];
    const tables = within.filter(({ kind }) => kind === 'table').length;
    return [{ id, tables, minutes: Math.round(minutes) }];
  });
}

/** What a folded annex holds, in words: `표 2개, 읽는 데 3분`. */
export const annexSize = ({ tables, minutes }: Annex): string =>
  [tables > 0 && `표 ${tables}개`, `읽는 데 ${minutes}분`].filter(Boolean).join(', ');
