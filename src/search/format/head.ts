/**
 * The head of an index (`dist/search/<year>/head.bin`): what must be known before anything is asked.
 * It alone keeps its name from build to build, and names the folder of all other files.
 */
import { type Alphabet, decodeText, encodeText, packAlphabet, unpackAlphabet } from './alphabet.ts';
import { at } from './at.ts';
import {
  type Catalogue,
  type CatalogueDocument,
  packEntries,
  unpackEntries,
  withDocuments,
} from './catalogue.ts';
import { packStarts, unpackStarts } from './chosen-starts.ts';
import type { WordPlaces } from './chunk-of.ts';
import { columnsOf, rowsOf } from './columns.ts';
import { type LexiconData, parseLexicon, printLexicon } from './lexicon.ts';
import { listedWords, packListedWords, readListedWords } from './listed-words.ts';
import { NumberReader, packStretches } from './numbers.ts';
import { stamp, unstamp } from './stamp.ts';

/** What a head says. */
export interface Head {
  /** hash of the whole index; name of the folder in which its chunks and texts lie */
  build: string;
  /** of the code that has written the index, and that reads it */
  code: string;
  edition: string;
  catalogue: Catalogue;
  /** where it is read, without words in Latin letters (`listed-words.ts`) */
  lexicon: LexiconData;
  places: WordPlaces;
}

/** A head as it is read: with the alphabet of all texts of the index. */
export interface ReadHead extends Head {
  alphabet: Alphabet;
}

/** What a head begins with. */
const HEAD = 'search-head';

const PARTING = '\n\n';

/** The starts of a head, by its own words. */
const startsOf = (lexicon: LexiconData, { starts }: WordPlaces) =>
  packStarts(listedWords(lexicon, false).words, starts);

/** The text of a head. */
function textOf({ edition, build, lexicon, catalogue, places }: Head): string {
  const { entries, documents, paths } = catalogue;
  const plain = {
    ...{ edition, build, firsts: places.firsts, starts: startsOf(lexicon, places).others },
    records: entries.length,
    documents: columnsOf(documents.map(briefly)),
    // most follow from the id
    paths: paths.map((path, number) => (path === pathOf(at(documents, number)) ? 0 : path)),
  };
  return JSON.stringify(plain) + PARTING + printLexicon(lexicon);
}

/** Signs in the place of what most citations have of their document, and what that is: the title in a title's brackets. */
const CITED: readonly [sign: string, of: (document: CatalogueDocument) => string | undefined][] = [
  ['\uE000', ({ title }) => title.replaceAll('「', '〈').replaceAll('」', '〉')],
  ['\uE001', ({ date }) => date?.replaceAll('-', '.')],
];

/** A document whose citation does not say again what it says itself. */
const briefly = (document: CatalogueDocument): CatalogueDocument => ({
  ...document,
  cite: CITED.reduce((cite, [sign, of]) => cite.replace(of(document) || sign, sign), document.cite),
});

/** The document again. */
const inFull = (document: CatalogueDocument): CatalogueDocument => ({
  ...document,
  cite: CITED.reduce(
    (cite, [sign, of]) => cite.replace(sign, () => of(document) ?? ''),
    document.cite,
  ),
});

const pathOf = ({ edition, id }: Pick<CatalogueDocument, 'edition' | 'id'>): string =>
  `/${edition}/${id}/`;

/** The letters of a head, for which there must be an alphabet. */
export const lettersOfHead = (head: Head): string =>
  textOf(head) + [...head.lexicon.words, ...head.lexicon.splits].join('');

/** Packs a head. */
export function packHead(head: Head, alphabet: Alphabet): Uint8Array<ArrayBuffer> {
  const { lexicon, catalogue, places, code } = head;
  return stamp(
    HEAD,
    packStretches([
      // before all else: an engine knows a head of other code, whatever form that has
      new TextEncoder().encode(code),
      packAlphabet(alphabet),
      encodeText(textOf(head), alphabet),
      packListedWords(listedWords(lexicon, false), alphabet),
      startsOf(lexicon, places).bytes,
      packEntries(catalogue.entries),
    ]),
  );
}

/**
 * The code that has written a head, and that reads it.
 *
 * @throws Error when it is no head
 */
export function codeOfHead(bytes: Uint8Array): string {
  return opened(bytes).code;
}

function opened(bytes: Uint8Array): { file: NumberReader; code: string } {
  const file = new NumberReader(unstamp(HEAD, bytes));
  return { file, code: new TextDecoder().decode(file.stretch()) };
}

/**
 * Reads a head.
 *
 * @throws Error when it is not whole
 */
export function readHead(bytes: Uint8Array): ReadHead {
  const { file, code } = opened(bytes);
  const alphabet = unpackAlphabet(file.stretch());
  const text = decodeText(file.stretch(), alphabet);
  const border = text.indexOf(PARTING);
  const { edition, build, records, firsts, ...plain } = JSON.parse(text.slice(0, border));
  const documents = rowsOf<CatalogueDocument>(plain.documents).map(inFull);
  const paths = documents.map((document, number) => plain.paths[number] || pathOf(document));
  const listed = readListedWords(new NumberReader(file.stretch()), alphabet);
  const starts = unpackStarts(file.stretch(), listed.words, plain.starts);
  const entries = withDocuments(unpackEntries(file.stretch(), records), documents);
  return {
    ...{ build, code, edition, alphabet },
    catalogue: { documents, paths, entries },
    lexicon: parseLexicon(text.slice(border + PARTING.length), listed),
    places: { starts, firsts },
  };
}
