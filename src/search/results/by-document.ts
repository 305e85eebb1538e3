import type { CatalogueDocument } from '../format/catalogue.ts';
import type { Candidate } from '../query/candidates.ts';
import type { Folded } from '../query/fold.ts';
import { LIST } from '../ranking.ts';

/** Candidates in order, those that hold some of the query behind those that hold all. */
export function inOrder(
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
