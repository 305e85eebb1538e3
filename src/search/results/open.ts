/** Opens the index of a site: catalogue and lexicon of one build, and a provider over its files. */
import { type CatalogueFile, type Entry, unpackCatalogue } from '../format/catalogue.ts';
import { FILES } from '../format/files.ts';
import { inflate } from '../format/inflate.ts';
import { parseLexicon } from '../format/lexicon.ts';
import { readChunk } from '../format/pagefind.ts';
import { Lexicon } from '../query/lexicon.ts';
import { type FetchBytes, pagefindProvider } from '../query/pagefind-provider.ts';
import type { Provider } from '../query/provider.ts';
import { Searcher } from '../query/search.ts';

/** An index ready for queries. */
export interface OpenIndex {
  catalogue: CatalogueFile;
  entries: Entry[];
  provider: Provider;
  searcher: Searcher;
  /** the lexicon was missing: no compounds, other spellings or aliases are known */
  reduced: boolean;
}

/**
 * Opens the index.
 *
 * @param fetchBytes gets files below the site's root
 * @throws when the catalogue is missing or damaged; a lexicon that is, is rebuilt from the index
 */
export async function openIndex(fetchBytes: FetchBytes): Promise<OpenIndex> {
  const lexiconFile = text(fetchBytes(FILES.lexicon)).then(parseLexicon);
  lexiconFile.catch(() => undefined);
  const catalogue: CatalogueFile = JSON.parse(await text(fetchBytes(FILES.catalogue)));
  const entries = unpackCatalogue(catalogue);
  const fragments = entries.map(({ fragment }) => fragment);
  const provider = pagefindProvider(fetchBytes, catalogue.chunks, fragments);
  const own = await lexiconFile.then(
    ({ build, data }) => (build === catalogue.build ? new Lexicon(data) : undefined),
    () => undefined,
  );
  const lexicon = own ?? (await rebuiltLexicon(fetchBytes, catalogue));
  return {
    catalogue,
    entries,
    provider,
    searcher: new Searcher(provider, lexicon, entries),
    reduced: !own,
  };
}

const text = async (bytes: Promise<Uint8Array<ArrayBuffer>>): Promise<string> =>
  new TextDecoder().decode(await inflate(await bytes));

/** The words of all chunks: enough to cut queries, without compounds and aliases. */
async function rebuiltLexicon(fetchBytes: FetchBytes, { chunks }: CatalogueFile): Promise<Lexicon> {
  const loads = chunks.map(async ([, name]) =>
    readChunk(await inflate(await fetchBytes(FILES.chunk(name)))),
  );
  const words = (await Promise.all(loads)).flatMap((chunk) => [...chunk.keys()]);
  const own = words.filter((word) => /^[\p{sc=Hangul}]+$|_$/u.test(word) && !/^\d/.test(word));
  return new Lexicon({
    words: own.map((word) => word.replace(/_$/, '')),
    compounds: [],
    splits: [],
    concepts: [],
    hanja: '',
  });
}
