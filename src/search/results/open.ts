/** Reads the index of an edition and makes it ready for queries. */
import { decodeText } from '../format/alphabet.ts';
import type { CatalogueDocument, Entry } from '../format/catalogue.ts';
import { indexFiles } from '../format/files.ts';
import { codeOfHead, readHead } from '../format/head.ts';
import type { LexiconData } from '../format/lexicon.ts';
import { unstamp } from '../format/stamp.ts';
import { fileProvider } from '../query/file-provider.ts';
import { Lexicon } from '../query/lexicon.ts';
import type { Load, Provider, ReadFile } from '../query/provider.ts';
import { Searcher } from '../query/search.ts';

/** What an index holds, be it of one edition or of several. */
export interface IndexContents {
  /** tells it from another of the same edition */
  build: string;
  documents: CatalogueDocument[];
  /** address of each document's page, below the site's root */
  paths: string[];
  entries: Entry[];
  provider: Provider;
  lexicon: LexiconData;
  /** load all of it, edition by edition */
  loads: Load[];
  /** reads what may be suggested while a reader types, a file an edition */
  suggestions(): Promise<string[]>;
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

/** The index was written by other code than this: its engine reads it. */
export class OtherCode extends Error {
  readonly code: string;

  constructor(code: string) {
    super(`색인을 ${code}의 코드가 썼습니다.`);
    this.code = code;
  }
}

/** How an index is read. */
export interface Reading {
  /** past what the browser keeps */
  isNew?: boolean;
  /** path of the head, where it lies elsewhere too */
  head?: string | undefined;
  /** the code that reads; any does without */
  code?: string;
}

/**
 * Reads the index of an edition.
 *
 * @param readFile gets files below the site's root
 * @param edition its year
 * @throws OtherCode when another engine reads it; other errors when it is missing or damaged
 */
export async function readIndex(
  readFile: ReadFile,
  edition: string,
  { isNew, head: path = indexFiles(edition).head, code }: Reading = {},
): Promise<IndexContents> {
  const bytes = await readFile(path, isNew);
  const written = codeOfHead(bytes);
  if (code && written !== code) throw new OtherCode(written);
  const head = readHead(bytes);
  if (code && head.edition !== edition) throw new OtherCode(written);
  const provider = fileProvider(readFile, head);
  const { documents, paths, entries } = head.catalogue;
  const { build, lexicon, alphabet } = head;
  const suggestions = async () => {
    const bytes = await readFile(indexFiles(edition).suggestions(build));
    return [decodeText(unstamp(build, bytes), alphabet)];
  };
  return {
    build,
    documents,
    paths,
    entries,
    lexicon,
    provider,
    loads: [provider.load],
    suggestions,
  };
}
