/** Answers a query with everything a list of results shows. */
import { at } from '../format/at.ts';
import type { Filters } from './facets.ts';
import { Indexes, type ReadIndex } from './indexes.ts';
import { type OpenIndex, OtherCode } from './open.ts';
import { ALL, type Answer, FAILED } from './result.ts';

/** What may be asked besides the query. */
export interface AskOptions {
  limit?: number;
  offset?: number;
  /** values that no document of the edition has are left out of account, and told */
  filters?: Filters;
  /** the year of an edition, or `all`; the newest unless it is one of these */
  edition?: string;
}

/** Loads what makes a list of what was found; asked again after it has failed. */
type LoadListing = () => Promise<Pick<typeof import('./listing.ts'), 'listOf'>>;

/** Answers queries over the editions of one site. */
export class Answerer {
  private readonly editions: readonly string[];
  private readonly root: URL;
  private readonly indexes: Indexes;
  private readonly onAnswer: (index: OpenIndex) => void;
  private readonly listing: LoadListing;

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
    listing: LoadListing = () => import('./listing.ts'),
  ) {
    this.editions = editions;
    this.root = root;
    this.indexes = new Indexes(read, editions);
    this.onAnswer = onAnswer;
    this.listing = listing;
  }

  /** Begins to load what a query will need; safe to call often. */
  preload(edition?: string): void {
    this.open(edition).catch(() => undefined);
  }

  /** The index of an edition. */
  open(edition?: string): Promise<OpenIndex> {
    return this.indexes.open(this.known(edition));
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
    const first = await this.attempt(query, edition, options, (record, error) => {
      lost.add(record);
      throw error;
    });
    if (first) return first;
    if (await this.indexes.renew(edition)) lost.clear();
    else if (lost.size === 0) return this.failed(edition);
    const second = await this.attempt(query, edition, options, () => undefined, lost);
    return second ?? this.failed(edition);
  }

  private failed(edition: string): Answer {
    return { ...FAILED, edition, editions: this.editions };
  }

  /** The answer; undefined when something that it needs cannot be read. */
  private async attempt(...asked: Parameters<Answerer['answer']>): Promise<Answer | undefined> {
    try {
      return await this.answer(...asked);
    } catch (error) {
      if (error instanceof OtherCode) throw error;
      console.warn('search:', error);
      return undefined;
    }
  }

  /**
   * @param onLost called with a record whose text cannot be read, and why
   * @param lost records whose text is known to be lost
   */
  private async answer(
    query: string,
    edition: string,
    options: AskOptions,
    onLost: (record: number, error: unknown) => void,
    lost: ReadonlySet<number> = new Set(),
  ): Promise<Answer> {
    const index = await this.indexes.open(edition);
    const [found, { listOf }] = await Promise.all([
      index.searcher.search(String(query)),
      this.listing(),
    ]);
    const { root, editions } = this;
    const answering = edition;
    const list = await listOf({ ...options, index, found, answering, root, onLost, lost });
    this.onAnswer(index);
    return { ...list, editions };
  }

  /** The edition that answers; all of them only where there are several. */
  known(edition = ''): string {
    const isThere = edition === ALL ? this.editions.length > 1 : this.editions.includes(edition);
    return isThere ? edition : at(this.editions, 0);
  }
}
