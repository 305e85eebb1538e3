/** Answers a query with everything a list of results shows. */
import { stems } from '#/text/particles.ts';
import { at } from '../format/at.ts';
import type { CatalogueDocument } from '../format/catalogue.ts';
import type { Candidate } from '../query/candidates.ts';
import { once } from '../query/once.ts';
import { LIST } from '../ranking.ts';
import { directAnswer } from './answers.ts';
import { type Filters, facets, passes } from './facets.ts';
import { figureAsked } from './figures.ts';
import { type Folded, fold } from './fold.ts';
import { mergeIndexes } from './merge.ts';
import { type IndexContents, type OpenIndex, openIndex } from './open.ts';
import { Presenter } from './present.ts';
import { ALL, type Answer, FAILED } from './result.ts';

/** What may be asked besides the query. */
export interface AskOptions {
  limit?: number;
  offset?: number;
  filters?: Filters;
  /** the year of an edition, or `all`; the newest unless it is one of these */
  edition?: string;
}

/** Answers queries over the editions of one site. */
export class Answerer {
  private readonly editions: readonly string[];
  private readonly root: URL;
  private readonly base: string;
  private readonly open: (edition: string) => Promise<OpenIndex>;

  /**
   * @param read reads the index of an edition; asked again after it has failed
   * @param editions years of the editions that can be searched, the newest first
   * @param root address of the site's root, before the addresses of results
   */
  constructor(
    read: (edition: string) => Promise<IndexContents>,
    editions: readonly string[],
    root: URL,
  ) {
    const readOnce = once(read);
    this.editions = editions;
    this.root = root;
    this.base = root.pathname.replace(/\/$/, '');
    this.open = once(async (edition) =>
      openIndex(
        edition === ALL
          ? mergeIndexes(await Promise.all(editions.map((year) => readOnce(year))))
          : await readOnce(edition),
      ),
    );
  }

  /** Begins to load what a query will need; safe to call often. */
  preload(edition?: string): void {
    this.open(this.known(edition)).catch(() => undefined);
  }

  /** Answers a query; `failed` when the index cannot be read, and the next query tries again. */
  async ask(
    query: string,
    { limit = 10, offset = 0, filters = {}, edition: asked }: AskOptions = {},
  ): Promise<Answer> {
    const { editions } = this;
    const edition = this.known(asked);
    try {
      const index = await this.open(edition);
      const found = await index.searcher.search(String(query));
      const figure = figureAsked(
        found.question,
        found.terms.flatMap(({ typed }) => [typed, ...stems(typed)]),
      );
      const presenter = new Presenter(index, this.base, { weights: found.weights, figure });
      const documentOf = (candidate: Candidate) => presenter.documentOf(candidate);
      const kept = inOrder(
        fold(
          found.candidates.filter((one) => passes(documentOf(one), filters)),
          index.entries,
        ),
        documentOf,
      );
      const shown = kept.slice(offset, offset + limit);
      const [results, answer] = await Promise.all([
        Promise.all(shown.map((candidate) => presenter.result(candidate))),
        offset === 0 && kept[0] && directAnswer(index, found, kept[0].record, this.root),
      ]);
      if (answer && results[0]) results[0].answer = answer;
      return {
        status: 'done',
        edition,
        editions,
        results,
        total: kept.length,
        facets: facets(found.candidates.map(documentOf), filters),
        notes: found.terms
          .filter(({ spans, replacedBy }) => spans.size === 0 || replacedBy.length > 0)
          .map(({ typed, replacedBy }) => ({ typed, replacedBy })),
        reduced: index.reduced,
        highlights: [...new Set(found.terms.flatMap(({ highlights }) => highlights))],
      };
    } catch (error) {
      console.warn('search:', error);
      return { ...FAILED, edition, editions };
    }
  }

  /** The edition that answers; all of them only where there are several. */
  private known(edition = ''): string {
    const isThere = edition === ALL ? this.editions.length > 1 : this.editions.includes(edition);
    return isThere ? edition : at(this.editions, 0);
  }
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
