/** The places that may have the direct answer of a search, known before any text is read. */
import { at } from '../format/at.ts';
import { figureAsked, formsOf, isMeasure } from '../query/figures.ts';
import { isTitled } from '../query/nearness.ts';
import type { Outcome } from '../query/search.ts';
import { ANSWER, MATCH } from '../ranking.ts';
import type { Asked } from './direct-answer.ts';
import type { OpenIndex } from './open.ts';

/**
 * The places that may have the direct answer of a search: each that holds nearly as much of the query as the
 * first does. None where there are too many, or nothing that could be answered is asked.
 *
 * @param first the record of the first result
 */
export function placesOfAnswer(
  { entries }: OpenIndex,
  { terms, near, weights, question, named }: Outcome,
  { figure, measures, things, isPair }: AskedOfPlaces,
  first: number,
): number[] {
  if (first === named) return [first];
  if (question === 'definition' || at(entries, first).glossary) return [];
  const held = near.get(first) ?? 0;
  // A measure alone, or of one thing, is a subject and no question.
  if (
    things < 2 ||
    held === 0 ||
    weights.some((weight, term) => weight === 0 && !measures.has(term))
  )
    return [];
  const rival = isPair ? MATCH.alias : ANSWER.rival;
  const rivals = [...near].filter(([record, together]) => {
    const { kind, parent, glossary, english } = at(entries, record);
    // A table that names what is asked has the value in one of its rows.
    const isInside = kind === 'row' && parent === first;
    const isMeant = isInside || together >= rival * held;
    return !glossary && !english && isMeant;
  });
  /** Whether a place, or what stands around it, has all words but those that a figure stands for. */
  const mayAnswer = ([record]: [number, number]): boolean => {
    const { kind, parent } = at(entries, record);
    return (
      (kind === 'row' || figure !== undefined) &&
      terms.every(
        ({ spans }, term) =>
          spans.has(record) ||
          isTitled(entries, parent, spans) ||
          (figure !== undefined && measures.has(term)),
      )
    );
  };
  return rivals.length <= ANSWER.rivals && rivals.some(mayAnswer)
    ? rivals.map(([record]) => record)
    : [];
}

/** What is asked of the places: of how many things, and whether of two, which are named in many by other names as well. */
export interface AskedOfPlaces extends Omit<Asked, 'years'> {
  things: number;
  isPair: boolean;
}

/** What a search asks of its places. */
export function askedOf({ terms, weights, question, counter }: Outcome): AskedOfPlaces {
  const figure = figureAsked(question, terms.flatMap(formsOf), counter);
  const measures = new Map(
    terms.flatMap((term, number) => {
      const measure = formsOf(term).find(isMeasure);
      return measure ? [[number, measure]] : [];
    }),
  );
  // 배터리 배터리 is one thing
  const twice = terms.length - new Set(terms.map(({ typed }) => typed)).size;
  const things = weights.length - measures.size - twice;
  return { weights, figure, measures, things, isPair: figure !== undefined && things === 2 };
}
