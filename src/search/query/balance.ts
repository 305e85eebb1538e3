/** How much the terms of a query are of it, besides how few sections hold them. */

import { stems } from '#/text/particles.ts';
import { isDifference } from '#/text/questions.ts';
import { at } from '../format/at.ts';
import { SCORE } from '../ranking.ts';
import { isMeasure } from './figures.ts';

/** A term, weighed. */
interface Weighed {
  typed: string;
  /** inverse document frequency */
  idf: number;
}

/**
 * Terms of which none outweighs the others: a word that few places hold is often only how the reader
 * puts it, and two of the others together say more. A noun that says what is asked of the others (금액,
 * 격차) weighs no more than any of them.
 */
export function balanced<Term extends Weighed>(terms: Term[]): Term[] {
  const idfs = (some: Term[]) => some.map(({ idf }) => idf).sort((a, b) => a - b);
  const [least = Number.POSITIVE_INFINITY] = idfs(terms.filter((term) => !asks(term)));
  const known = terms.map((term) => (asks(term) ? capped(term, least) : term));
  if (terms.length < 3) return known;
  const middle = at(idfs(known), (terms.length - 1) >> 1);
  return known.map((term) => capped(term, SCORE.heaviest * middle));
}

const capped = <Term extends Weighed>(term: Term, most: number): Term => ({
  ...term,
  idf: Math.min(term.idf, most),
});

const asks = ({ typed }: Weighed): boolean =>
  [typed, ...stems(typed)].some((word) => isMeasure(word) || isDifference(word));
