/** Reads the index of an edition, catalogue and lexicon of one build, and makes it ready for queries. */
import {
  type CatalogueDocument,
  type CatalogueFile,
  type Entry,
  unpackCatalogue,
} from '../format/catalogue.ts';
import { type IndexFiles, indexFiles } from '../format/files.ts';
import { inflate } from '../format/inflate.ts';
import { type LexiconData, parseLexicon } from '../format/lexicon.ts';
import { readChunk } from '../format/pagefind.ts';
import { Lexicon } from '../query/lexicon.ts';
import { type FetchBytes, pagefindProvider } from '../query/pagefind-provider.ts';
import type { Provider } from '../query/provider.ts';
import { Searcher } from '../query/search.ts';

/** What an index holds, be it of one edition or of several. */
export interface IndexContents {
  documents: CatalogueDocument[];
  entries: Entry[];
  provider: Provider;
  lexicon: LexiconData;
  /** the lexicon was missing: no compounds, other spellings or aliases are known */
  reduced: boolean;
}

/** An index ready for queries. */
export interface OpenIndex extends IndexContents {
  searcher: Searcher;
}

/** Makes an index ready. */
export const openIndex = (contents: IndexContents): OpenIndex => {
  const { provider, lexicon, entries } = contents;
  return { ...contents, searcher: new Searcher(provider, new Lexicon(lexicon), entries) };
};

/**
 * Reads the index of an edition.
 *
 * @param fetchBytes gets files below the site's root
 * @param edition its year
 * @throws when the catalogue is missing or damaged; a lexicon that is, is rebuilt from the index
 */
export async function readIndex(fetchBytes: FetchBytes, edition: string): Promise<IndexContents> {
  const files = indexFiles(edition);
  const lexiconFile = text(fetchBytes(files.lexicon)).then(parseLexicon);
  lexiconFile.catch(() => undefined);
  const catalogue: CatalogueFile = JSON.parse(await text(fetchBytes(files.catalogue)));
  const entries = unpackCatalogue(catalogue);
  const fragments = entries.map(({ fragment }) => fragment);
  const own = await lexiconFile.then(
    ({ build, data }) => (build === catalogue.build ? data : undefined),
    () => undefined,
  );
  return {
    documents: catalogue.documents,
    entries,
    provider: pagefindProvider(fetchBytes, files, catalogue.chunks, fragments),
    lexicon: own ?? (await rebuiltLexicon(fetchBytes, files, catalogue)),
    reduced: !own,
  };
}

const text = async (bytes: Promise<Uint8Array<ArrayBuffer>>): Promise<string> =>
  new TextDecoder().decode(await inflate(await bytes));

/** The words of all chunks: enough to cut queries, without compounds and aliases. */
async function rebuiltLexicon(
  fetchBytes: FetchBytes,
  files: IndexFiles,
  { chunks }: CatalogueFile,
): Promise<LexiconData> {
  const loads = chunks.map(async ([, name]) =>
    readChunk(await inflate(await fetchBytes(files.chunk(name)))),
  );
  const words = (await Promise.all(loads)).flatMap((chunk) => [...chunk.keys()]);
  const own = words.filter((word) => /^[\p{sc=Hangul}]+$|_$/u.test(word) && !/^\d/.test(word));
  return {
    words: own.map((word) => word.replace(/_$/, '')),
    compounds: [],
    splits: [],
    concepts: [],
    hanja: '',
    heads: [],
    quantities: [],
  };
}
