/** A result that shows what is asked for, before one that only speaks of it: known when the texts have been read. */
import type { Candidate } from '../query/candidates.ts';
import { LIST } from '../ranking.ts';
import type { AskedOfPlaces } from './places-of-answer.ts';
import type { Result } from './result.ts';

/**
 * Which result of a page is the first that shows the kind of figure which is asked for, if it is about as good as
 * the first of all and holds all words or some as that does. A measure alone asks for none.
 *
 * @param results in order
 * @param candidates what they are results of
 * @returns its place; -1 where there is none
 */
export function firstWithFigure(
  results: readonly Pick<Result, 'segments'>[],
  candidates: readonly Pick<Candidate, 'score' | 'isPartial'>[],
  { figure, things }: Pick<AskedOfPlaces, 'figure' | 'things'>,
): number {
  const best = candidates[0];
  return results.slice(0, things > 1 ? LIST.batch : 0).findIndex(({ segments }, at) => {
    const { score = 0, isPartial } = candidates[at] ?? {};
    const isAlike = isPartial === best?.isPartial && score >= LIST.figure * (best?.score ?? 0);
    return isAlike && figure?.test(`${segments.excerpt.map(({ text }) => text).join('')} `);
  });
}
