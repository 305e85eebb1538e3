/** A result that shows what is asked for, before one that only speaks of it: known when the texts have been read. */
import type { Candidate } from '../query/candidates.ts';
import { LIST } from '../ranking.ts';
import type { AskedOfPlaces } from './places-of-answer.ts';
import type { Result } from './result.ts';

/**
 * Results with the first of a page to the fore that shows the kind of figure which is asked for, if it is about as
 * good as the first of all and holds all words or some as that does. A measure alone asks for none.
 *
 * @param results in order
 * @param candidates what they are results of
 */
export function figureFirst(
  results: readonly Result[],
  candidates: readonly Pick<Candidate, 'score' | 'isPartial'>[],
  { figure, things }: Pick<AskedOfPlaces, 'figure' | 'things'>,
): Result[] {
  const [best] = candidates;
  const isMeant = (result: Result, at: number): boolean => {
    const { score = 0, isPartial } = candidates[at] ?? {};
    const isAlike = isPartial === best?.isPartial && score >= LIST.figure * (best?.score ?? 0);
    return isAlike && figure?.test(`${textOf(result)} `) === true;
  };
  const first = things > 1 ? results.slice(0, LIST.batch).find(isMeant) : undefined;
  return first ? [first, ...results.filter((one) => one !== first)] : [...results];
}

const textOf = ({ segments }: Result): string => segments.excerpt.map(({ text }) => text).join('');
