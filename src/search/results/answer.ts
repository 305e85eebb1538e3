/** Answers a query with everything a list of results shows. */
import { at } from '../format/at.ts';
import type { Candidate } from '../query/candidates.ts';
import { fold, recordsOf, sameAs } from '../query/fold.ts';
import { LostModule, missed, spare } from '../query/spare.ts';
import { LIST } from '../ranking.ts';
import { inOrder } from './by-document.ts';
import { facets, fitting, passes } from './facets.ts';
import { firstWithFigure } from './figure-first.ts';
import { type Filters, filtersOf } from './filters.ts';
import { Indexes, type ReadIndex } from './indexes.ts';
import { type OpenIndex, OtherCode } from './open.ts';
import { askedOf, placesOfAnswer } from './places-of-answer.ts';
import { Presenter } from './present.ts';
import { ALL, type Answer, FAILED } from './result.ts';
import { Texts } from './texts.ts';
import { toFront } from './to-front.ts';

/** What may be asked besides the query. */
export interface AskOptions {
  /** results; where it is left out, ten, or fewer where the others hold little of the query */
  limit?: number | undefined;
  offset?: number;
  /** values that no document of the edition has are left out of account, and told */
  filters?: Filters;
  /** the year of an edition, or `all`; the newest unless it is one of these */
  edition?: string;
}

/** Answers queries over the editions of one site. */
export class Answerer {
  readonly #editions: readonly string[];
  readonly #root: URL;
  readonly #base: string;
  readonly #indexes: Indexes;
  readonly #onAnswer: (index: OpenIndex) => void;
  readonly #answers = spare(() => import('./answers.ts'));

  /**
   * @param read reads the index of an edition; asked again after it has failed
   * @param editions years of the editions that can be searched, the newest first
   * @param root address of the site's root, before the addresses of results
   * @param onAnswer called with the index after each answer
   */
  constructor(
    read: ReadIndex,
    editions: readonly string[],
    root: URL,
    onAnswer: (index: OpenIndex) => void = () => undefined,
  ) {
    this.#editions = editions;
    this.#root = root;
    this.#base = root.pathname.replace(/\/$/, '');
    this.#indexes = new Indexes(read, editions);
    this.#onAnswer = onAnswer;
  }

  /** Begins to load what a query will need; safe to call often. */
  preload(edition?: string): void {
    this.open(edition).catch(() => undefined);
  }

  /** The index of an edition. */
  open(edition?: string): Promise<OpenIndex> {
    return this.#indexes.open(this.known(edition));
  }

  /**
   * Answers a query; `failed` when the index cannot be read, and the next query tries again. What
   * cannot be read may be of a build that has been replaced: then the index is opened anew, once.
   *
   * @throws OtherCode when the index is of another engine
   */
  async ask(query: string, options: AskOptions = {}): Promise<Answer> {
    const edition = this.known(options.edition);
    const lost = new Set<number>();
    let answer = await this.#attempt(
      this.#answer(query, edition, options, (record, error) => {
        lost.add(record);
        throw error;
      }),
    );
    if (!(answer instanceof Error)) return answer;
    if (await this.#indexes.renew(edition)) lost.clear();
    else if (lost.size === 0 && !(answer instanceof LostModule)) return this.#failed(edition);
    // each module is told to be lost once, and then done without
    do answer = await this.#attempt(this.#answer(query, edition, options, () => undefined, lost));
    while (answer instanceof LostModule);
    return answer instanceof Error ? this.#failed(edition) : answer;
  }

  #failed(edition: string): Answer {
    return { ...FAILED, edition, editions: this.#editions };
  }

  /** The answer, or why something that it needs cannot be read. */
  async #attempt(answer: Promise<Answer>): Promise<Answer | Error> {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof OtherCode) throw error;
      console.warn('search:', error);
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /**
   * @param onLost called with a record whose text cannot be read, and why
   * @param lost records whose text is known to be lost
   */
  async #answer(
    query: string,
    edition: string,
    { limit, offset = 0, filters: asked = {}, edition: wanted }: AskOptions,
    onLost: (record: number, error: unknown) => void,
    lost: ReadonlySet<number> = new Set(),
  ): Promise<Answer> {
    const { times } = missed;
    const index = await this.#indexes.open(edition);
    const { chosen, unfit } = fitting(index.documents, asked);
    const filters = filtersOf(chosen);
    // all of one edition are that edition
    if (wanted && wanted !== edition && wanted !== ALL)
      unfit.push({ name: 'edition', value: wanted });
    const found = await index.searcher.search(String(query));
    const texts = new Texts(index, onLost, lost);
    const sought = askedOf(found);
    const presenter = new Presenter(index, texts, this.#base, sought);
    const documentOf = (candidate: Candidate) => presenter.documentOf(candidate);
    const passing = found.candidates.filter((one) => passes(documentOf(one), filters));
    const kept = inOrder(fold(passing, index.entries), documentOf);
    // what holds little fills a very short list, and is read for who asks for more
    const some = kept.filter(({ isLittle }) => offset > 0 || !isLittle).length;
    const most = limit ?? Math.min(LIST.batch, Math.max(some, LIST.least));
    const shown = kept.slice(offset, offset + most);
    const places =
      offset === 0 && kept[0] ? placesOfAnswer(index, found, sought, kept[0].record) : [];
    const answers = places.length > 0 ? this.#answers() : undefined;
    texts.begin(
      [...shown.flatMap((one) => recordsOf(one)), ...places],
      shown.map(({ record, shownBy }) => shownBy?.record ?? record),
    );
    const [results, told] = await Promise.all([
      Promise.all(shown.map((candidate) => presenter.result(candidate))),
      answers?.then((all) => all?.directAnswer(index, texts, found, sought, places, this.#root)),
    ]);
    if (offset === 0) toFront(results, firstWithFigure(results, shown, sought));
    const [first] = shown;
    if (told && first)
      await (await answers)?.answerFirst(results, told, first, found.terms, presenter);
    this.#onAnswer(index);
    return {
      status: 'done',
      edition,
      editions: this.#editions,
      results,
      total: kept.length,
      facets: facets(
        found.candidates.map(documentOf),
        filters,
        found.candidates.map((one) => sameAs(one, index.entries)),
      ),
      notes: found.terms
        .filter(
          ({ spans, replacedBy, isLeftOut }) =>
            !isLeftOut && (spans.size === 0 || replacedBy.length > 0),
        )
        .map(({ typed, replacedBy, offers }) => ({ typed, replacedBy, offers })),
      ...(missed.times > times && { isPart: true }),
      chosen,
      unfit,
      highlights: [...new Set(found.terms.flatMap(({ highlights }) => highlights))],
    };
  }

  /** The edition that answers; all of them only where there are several. */
  known(edition = ''): string {
    const isThere = edition === ALL ? this.#editions.length > 1 : this.#editions.includes(edition);
    return isThere ? edition : at(this.#editions, 0);
  }
}
