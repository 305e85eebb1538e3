/**
 * From the words of a query, found, to the list that is shown: a module of its own beside the engine, which
 * comes while words are waited for.
 */
import type { CatalogueDocument } from '../format/catalogue.ts';
import type { Candidate } from '../query/candidates.ts';
import { figureAsked } from '../query/figures.ts';
import { type Folded, fold, recordsOf, sameAs } from '../query/fold.ts';
import { outcomeOf } from '../query/outcome.ts';
import type { Found } from '../query/search.ts';
import { LIST } from '../ranking.ts';
import type { AskOptions } from './answer.ts';
import { directAnswer, placesOfAnswer } from './answers.ts';
import { facets, filtersOf, fitting, passes } from './facets.ts';
import type { OpenIndex } from './open.ts';
import { Presenter } from './present.ts';
import { ALL, type Answer, type DirectAnswer, type Result } from './result.ts';
import { Texts } from './texts.ts';

/** Written by the build. */
declare const SEARCH_CODE: string | undefined;

/** Of which code it is: an engine of another does not use it. */
export const code = typeof SEARCH_CODE === 'string' ? SEARCH_CODE : '';

/** What a list is made of. */
export interface Listed extends AskOptions {
  index: OpenIndex;
  found: Found;
  /** the edition that answers, or all */
  answering: string;
  /** address of the site's root, before the addresses of results */
  root: URL;
  /** called with a record whose text cannot be read, and why */
  onLost: (record: number, error: unknown) => void;
  /** records whose text is known to be lost */
  lost: ReadonlySet<number>;
}

/** The list that is shown for a query; `editions` are for the engine to tell. */
export async function listOf({
  index,
  found,
  answering,
  root,
  onLost,
  lost,
  limit = 10,
  offset = 0,
  filters: asked = {},
  edition: wanted,
}: Listed): Promise<Omit<Answer, 'editions'>> {
  const { chosen, unfit } = fitting(index.documents, asked);
  const filters = filtersOf(chosen);
  // all of one edition are that edition
  if (wanted && wanted !== answering && wanted !== ALL)
    unfit.push({ name: 'edition', value: wanted });
  const outcome = await outcomeOf(index, found);
  const { terms } = outcome;
  const texts = new Texts(index, onLost, lost);
  const figure = figureAsked(
    outcome.question,
    terms.flatMap(({ forms }) => forms),
  );
  const presenter = new Presenter(index, texts, root.pathname.replace(/\/$/, ''), {
    weights: outcome.weights,
    figure,
  });
  const documentOf = (candidate: Candidate) => presenter.documentOf(candidate);
  const passing = outcome.candidates.filter((one) => passes(documentOf(one), filters));
  const kept = inOrder(fold(passing, index.entries), documentOf);
  const shown = kept.slice(offset, offset + limit);
  const sought = { ...outcome, figure };
  const places = offset === 0 && kept[0] ? placesOfAnswer(index, sought, kept[0].record) : [];
  texts.begin(
    [...shown.flatMap((one) => recordsOf(one)), ...places],
    shown.map(({ record, shownBy }) => shownBy?.record ?? record),
  );
  const [results, answer] = await Promise.all([
    Promise.all(shown.map((candidate) => presenter.result(candidate))),
    directAnswer(index, texts, sought, places, root),
  ]);
  if (answer) answerFirst(results, answer);
  return {
    status: 'done',
    edition: answering,
    results,
    total: kept.length,
    facets: facets(
      outcome.candidates.map(documentOf),
      filters,
      outcome.candidates.map((one) => sameAs(one, index.entries)),
    ),
    notes: terms
      .filter(({ spans, replacedBy }) => spans.size === 0 || replacedBy.length > 0)
      .map(({ typed, replacedBy, offers }) => ({ typed, replacedBy, offers })),
    chosen,
    unfit,
    highlights: [...new Set(terms.flatMap(({ highlights }) => highlights))],
  };
}

/** Puts an answer on the first result, and the place that it is from first if it is listed as whole. */
function answerFirst(results: Result[], answer: DirectAnswer): void {
  const own = results.findIndex(({ url }) => url === answer.url);
  const isFirst = own > 0 && Boolean(results[own]?.missing) === Boolean(results[0]?.missing);
  if (isFirst) results.unshift(...results.splice(own, 1));
  if (results[0]) results[0].answer = answer;
}

/** Candidates in order, those that hold some of the query behind those that hold all. */
function inOrder(
  candidates: Folded[],
  documentOf: (one: Candidate) => CatalogueDocument,
): Folded[] {
  const isWhole = ({ isPartial }: Candidate) => !isPartial;
  const whole = candidates.filter(isWhole);
  return [...byDocument(whole, documentOf), ...candidates.filter((one) => !isWhole(one))];
}

/**
 * Every batch of candidates (those that a reader sees at once) by document, in the order of each
 * document's best.
 */
export function byDocument<Item>(
  candidates: Item[],
  documentOf: (candidate: Item) => CatalogueDocument,
): Item[] {
  const batches = Math.ceil(candidates.length / LIST.batch);
  return Array.from({ length: batches }, (_, number) =>
    candidates.slice(number * LIST.batch, (number + 1) * LIST.batch),
  ).flatMap((batch) =>
    [...new Set(batch.map(documentOf))].flatMap((document) =>
      batch.filter((candidate) => documentOf(candidate) === document),
    ),
  );
}
