/** A direct answer on the result that it is from, first in the list. */
import type { Candidate } from '../query/candidates.ts';
import type { Term } from '../query/term.ts';
import type { Presenter } from './present.ts';
import type { DirectAnswer, Result } from './result.ts';
import { spansIn } from './spans-in.ts';
import { toFront } from './to-front.ts';

/** A direct answer, and the record that it is from. */
export interface AnswerAt {
  record: number;
  answer: DirectAnswer;
}

/**
 * Puts the result that an answer is from first, with the answer on it. Where the list has another row of its
 * table, it stands in the place of that.
 *
 * @param first the first candidate, of which it has what no text tells
 * @param terms of the query
 */
export async function answerFirst(
  results: Result[],
  { record, answer }: AnswerAt,
  first: Candidate,
  terms: readonly Term[],
  presenter: Presenter,
): Promise<void> {
  const tableOf = (url: string) => url.replace(/\.[^.#]*$/, '');
  if (!results.some(({ url }) => url === answer.url)) {
    const { shownBy: _, ...rest } = first;
    const own = await presenter.result({
      ...{ ...rest, record, spans: spansIn(terms, record) },
      ...{ more: 0, others: [], missing: [] },
    });
    const beside = results.findIndex(
      ({ kind, url }) => kind === 'row' && tableOf(url) === tableOf(own.url),
    );
    const [other] = beside < 0 ? [] : results.splice(beside, 1);
    results.unshift({ ...own, more: other?.more ?? 0 });
  }
  toFront(
    results,
    results.findIndex(({ url }) => url === answer.url),
  );
  const [result] = results;
  if (!result) return;
  result.answer = answer;
  // what it asks for by a noun of measure is there
  delete result.missing;
}
