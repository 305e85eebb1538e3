/** How much the terms of a query are of it, besides how few sections hold them. */

import { isAspect, isDifference } from '#/text/questions.ts';
import { at } from '../format/at.ts';
import { SCORE } from '../ranking.ts';
import { formsOf, isMeasure } from './figures.ts';

/** A term, weighed. */
interface Weighed {
  typed: string;
  /** inverse document frequency */
  idf: number;
}

/**
 * Terms of which none outweighs the others: of three and more that name something, one that few places
 * hold is often only how the reader puts it, and two of the others together say more. A noun that says
 * what is asked of them (금액, 격차) weighs no more than any.
 */
export function balanced<Term extends Weighed>(terms: Term[]): Term[] {
  const naming = terms
    .filter((term) => !asks(term))
    .map(({ idf }) => idf)
    .sort((a, b) => a - b);
  const [least = Number.POSITIVE_INFINITY] = naming;
  const middle =
    naming.length > 2 ? at(naming, (naming.length - 1) >> 1) : Number.POSITIVE_INFINITY;
  return terms.map((term) => capped(term, asks(term) ? least : SCORE.heaviest * middle));
}

const capped = <Term extends Weighed>(term: Term, most: number): Term => ({
  ...term,
  idf: Math.min(term.idf, most),
});

/** Nouns for how many there are, and when: their figures stand without them. */
const OF_FIGURES = /^(?:수|시기|시점)$/;

/**
 * Whether a term is a noun that asks how others differ (EDR XDR 차이), how many they are or when (큐비트 수, 6G 상용화
 * 시기): a place that tells of these lacks nothing without it.
 */
export const isOnlyAsked = (term: { typed: string }, all: readonly unknown[]): boolean =>
  all.length > 2 && (OF_FIGURES.test(term.typed) || formsOf(term).some(isDifference));

const asks = (term: Weighed): boolean =>
  formsOf(term).some((word) => isMeasure(word) || isDifference(word) || isAspect(word));
