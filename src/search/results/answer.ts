/** Answers a query with everything a list of results shows. */
import type { CatalogueDocument, Entry } from '../format/catalogue.ts';
import type { Place } from '../query/candidates.ts';
import type { FetchBytes } from '../query/pagefind-provider.ts';
import type { Fragment, Provider } from '../query/provider.ts';
import { excerpt, type Shown } from './excerpt.ts';
import { type Facet, type FacetName, type Filters, facets, passes } from './facets.ts';
import { FAILED } from './failed.ts';
import { type Segment, toHtml } from './marks.ts';
import { type OpenIndex, openIndex } from './open.ts';

/** One place. */
export interface Result {
  /** address of the exact place */
  url: string;
  title: string;
  /** HTML: text with `<mark>` around matched letters, nothing else */
  excerpt: string;
  kind: Entry['kind'];
  /** titles of the places in which it lies, outermost first */
  within: string[];
  document: CatalogueDocument;
  /** further rows of the same table that hold the words */
  more: number;
  /** title and excerpt in parts, for lists that build no HTML */
  segments: { title: Segment[]; excerpt: Segment[] };
}

/** What happened to a word of the query. */
export interface WordNote {
  typed: string;
  /** looked for instead, best first; empty when nothing like it is in the report */
  instead: string[];
}

/** A whole answer. */
export interface Answer {
  status: 'done' | 'failed';
  results: Result[];
  total: number;
  /** for each filter the values there are under the other filters, most results first */
  facets: Record<FacetName, Facet[]>;
  notes: WordNote[];
  /** only some of the words stand together */
  partial: boolean;
  /** sections left out that hold the words apart */
  apart: number;
  /** the lexicon could not be read: aliases, compounds and repairs may be missed */
  reduced: boolean;
  /** texts to mark on a page opened from the results */
  terms: string[];
}

/** What may be asked besides the query. */
export interface AskOptions {
  limit?: number;
  offset?: number;
  filters?: Filters;
  /** also list sections that hold the words of a term apart */
  apart?: boolean;
}

/** Places that are shown, and grouped by document, together. */
const BATCH = 10;

/** Answers queries over one site. */
export class Answerer {
  private readonly fetchBytes: FetchBytes;
  private readonly root: URL;
  private opening: Promise<OpenIndex> | undefined;

  constructor(fetchBytes: FetchBytes, root: URL) {
    this.fetchBytes = fetchBytes;
    this.root = root;
  }

  /** Begins to load; safe to call often. */
  preload(): void {
    this.open().catch(() => undefined);
  }

  /** Answers a query; `failed` when the index cannot be read, and the next query tries again. */
  async ask(
    query: string,
    { limit = 10, offset = 0, filters = {}, apart = false }: AskOptions = {},
  ): Promise<Answer> {
    try {
      const index = await this.open();
      const found = await index.searcher.search(String(query), apart);
      const documentOf = ({ record }: Place) =>
        index.catalogue.documents[index.entries[record]?.document ?? 0] as CatalogueDocument;
      const kept = grouped(
        found.places.filter((place) => passes(documentOf(place), filters)),
        documentOf,
      );
      const shown = kept.slice(offset, offset + limit);
      return {
        status: 'done',
        results: await Promise.all(
          shown.map((place) => this.result(index, place, documentOf(place))),
        ),
        total: kept.length,
        facets: facets(found.places.map(documentOf), filters),
        notes: found.groups
          .filter(({ hits, instead }) => hits.size === 0 || instead.length > 0)
          .map(({ typed, instead }) => ({ typed, instead })),
        partial: found.partial,
        apart: found.apart,
        reduced: index.reduced,
        terms: [...new Set(found.groups.flatMap(({ terms }) => terms))],
      };
    } catch (error) {
      console.warn('search:', error);
      return FAILED;
    }
  }

  private open(): Promise<OpenIndex> {
    this.opening ??= openIndex(this.fetchBytes).catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async result(
    { entries, provider }: OpenIndex,
    place: Place,
    document: CatalogueDocument,
  ): Promise<Result> {
    const entry = entries[place.record] as Entry;
    const [fragment, segments] = await shown(provider, entries, place);
    return {
      url: this.root.pathname.replace(/\/$/, '') + fragment.url,
      title: segments.title.map(({ text }) => text).join(''),
      excerpt: toHtml(segments.excerpt),
      kind: entry.kind,
      within: fragment.within,
      document,
      more: place.more,
      segments,
    };
  }
}

/** Every ten places by document, in the order of each document's best place. */
function grouped(places: Place[], documentOf: (place: Place) => CatalogueDocument): Place[] {
  const key = (place: Place, at: number) => {
    const start = at - (at % BATCH);
    return (
      start + places.slice(start).findIndex((other) => documentOf(other) === documentOf(place))
    );
  };
  return places
    .map((place, at) => ({ place, at, key: key(place, at) }))
    .sort((a, b) => a.key - b.key || a.at - b.at)
    .map(({ place }) => place);
}

/** A place's text, and what to show of it. */
async function shown(
  provider: Provider,
  entries: Entry[],
  place: Place,
): Promise<[Fragment, Shown]> {
  const [fragment, inner] = await Promise.all([
    provider.read(place.record),
    place.shownBy && shown(provider, entries, place.shownBy),
  ]);
  const own = excerpt(fragment, entries[place.record] as Entry, place);
  return [fragment, inner ? { ...own, excerpt: inner[1].excerpt } : own];
}
