/** One result for what says the same: a row or table that is printed again, answers to one question. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import type { Candidate } from './candidates.ts';

/** A candidate with those that say the same behind it, in order. */
export interface Folded extends Candidate {
  others: Candidate[];
}

/**
 * Folds candidates under the first of them that says the same: a row or table wherever it stands, a section that
 * is shown by one, an answer to a question whatever words of the query it misses.
 *
 * @param candidates in order
 */
export function fold(candidates: Candidate[], entries: Entry[]): Folded[] {
  const firsts = new Map<number, Folded>();
  const folded: Folded[] = [];
  for (const candidate of candidates) {
    const same = sameAs(candidate, entries);
    const first = firsts.get(same);
    if (first) first.others.push(candidate);
    else {
      const own = { ...candidate, others: [] };
      firsts.set(same, own);
      folded.push(own);
    }
  }
  return folded;
}

/** What candidates have in common which say the same. */
export const sameAs = ({ record, shownBy }: Candidate, entries: Entry[]): number =>
  at(entries, shownBy?.record ?? record).twin;

/** The records whose texts a result shows. */
export const recordsOf = ({ record, shownBy, others }: Folded): number[] => [
  record,
  ...(shownBy ? [shownBy.record] : []),
  ...others.map((other) => other.record),
];
