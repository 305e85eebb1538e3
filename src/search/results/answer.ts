/** Answers a query with everything a list of results shows. */
import { at } from '../format/at.ts';
import type { CatalogueDocument } from '../format/catalogue.ts';
import type { Fragment } from '../format/pagefind.ts';
import type { Candidate } from '../query/candidates.ts';
import { LIST } from '../ranking.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type Filters, facets, passes } from './facets.ts';
import { toHtml } from './marks.ts';
import type { OpenIndex } from './open.ts';
import { type Answer, FAILED, type Result } from './result.ts';

/** What may be asked besides the query. */
export interface AskOptions {
  limit?: number;
  offset?: number;
  filters?: Filters;
  /** also list sections that hold the words of a phrase scattered */
  includeScattered?: boolean;
}

/** Answers queries over one site. */
export class Answerer {
  private readonly load: () => Promise<OpenIndex>;
  private readonly base: string;
  private opening: Promise<OpenIndex> | undefined;

  /**
   * @param load opens the index; asked again after it has failed
   * @param root address of the site's root, before the addresses of results
   */
  constructor(load: () => Promise<OpenIndex>, root: URL) {
    this.load = load;
    this.base = root.pathname.replace(/\/$/, '');
  }

  /** Begins to load; safe to call often. */
  preload(): void {
    this.open().catch(() => undefined);
  }

  /** Answers a query; `failed` when the index cannot be read, and the next query tries again. */
  async ask(
    query: string,
    { limit = 10, offset = 0, filters = {}, includeScattered = false }: AskOptions = {},
  ): Promise<Answer> {
    try {
      const index = await this.open();
      const found = await index.searcher.search(String(query), includeScattered);
      const { documents } = index.catalogue;
      const documentOf = ({ record }: Candidate) =>
        at(documents, at(index.entries, record).document);
      const kept = byDocument(
        found.candidates.filter((candidate) => passes(documentOf(candidate), filters)),
        documentOf,
      );
      const shown = kept.slice(offset, offset + limit);
      return {
        status: 'done',
        results: await Promise.all(
          shown.map((candidate) => this.result(index, candidate, documentOf(candidate))),
        ),
        total: kept.length,
        facets: facets(found.candidates.map(documentOf), filters),
        notes: found.terms
          .filter(({ spans, replacedBy }) => spans.size === 0 || replacedBy.length > 0)
          .map(({ typed, replacedBy }) => ({ typed, replacedBy })),
        partial: found.partial,
        hiddenSections: found.hiddenSections,
        reduced: index.reduced,
        highlights: [...new Set(found.terms.flatMap(({ highlights }) => highlights))],
      };
    } catch (error) {
      console.warn('search:', error);
      return FAILED;
    }
  }

  private open(): Promise<OpenIndex> {
    this.opening ??= this.load().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async result(
    index: OpenIndex,
    candidate: Candidate,
    document: CatalogueDocument,
  ): Promise<Result> {
    const [{ url, within }, segments] = await read(index, candidate);
    return {
      url: this.base + url,
      title: segments.title.map(({ text }) => text).join(''),
      excerpt: toHtml(segments.excerpt),
      kind: at(index.entries, candidate.record).kind,
      within,
      document,
      more: candidate.more,
      segments,
    };
  }
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

/** The text of a candidate's record, and what to show of it. */
async function read(
  index: Pick<OpenIndex, 'provider' | 'entries'>,
  { record, spans, shownBy }: Candidate,
): Promise<[Fragment, Excerpt]> {
  const [fragment, inner] = await Promise.all([
    index.provider.read(record),
    shownBy && read(index, shownBy),
  ]);
  const own = excerptOf(fragment.content, at(index.entries, record), spans);
  return [fragment, inner ? { ...own, excerpt: inner[1].excerpt } : own];
}
