/**
 * The head of an index (`dist/search/<year>/head.bin`): what must be known before anything is asked.
 * It alone keeps its name from build to build, and names the folder of all other files.
 */
import { type Alphabet, decodeText, encodeText, packAlphabet, unpackAlphabet } from './alphabet.ts';
import { type Catalogue, packEntries, unpackEntries, withDocuments } from './catalogue.ts';
import { type LexiconData, parseLexicon, printLexicon } from './lexicon.ts';
import { NumberReader, packStretches } from './numbers.ts';
import { stamp, unstamp } from './stamp.ts';
import { packWords, unpackWords } from './word-list.ts';

/** In which chunk each word is. */
export interface WordPlaces {
  /** chunk of each word of the lexicon, in the order of their UTF-16 units */
  known: readonly number[];
  /** how many chunks these are */
  chunks: number;
  /** the first word of each of the chunks that follow: numbers, which the lexicon does not list */
  firsts: string[];
}

/** What a head says. */
export interface Head {
  /** hash of the whole index; name of the folder in which its chunks and texts lie */
  build: string;
  /** of the code that has written the index, and that reads it */
  code: string;
  edition: string;
  catalogue: Catalogue;
  lexicon: LexiconData;
  places: WordPlaces;
}

/** A head as it is read: with the alphabet of all texts of the index. */
export interface ReadHead extends Head {
  alphabet: Alphabet;
}

const MARK = 'search-head';

const PARTING = '\n\n';

/** The text of a head. */
function textOf({ lexicon, places, catalogue, ...head }: Head): string {
  const { known: _, ...chunks } = places;
  const { entries, ...documents } = catalogue;
  const plain = { ...head, ...chunks, ...documents, records: entries.length };
  return JSON.stringify(plain) + PARTING + printLexicon(lexicon);
}

/** The letters of a head, for which there must be an alphabet. */
export const lettersOfHead = (head: Head): string => textOf(head) + head.lexicon.words.join('');

/** Packs a head. */
export function packHead(head: Head, alphabet: Alphabet): Uint8Array<ArrayBuffer> {
  const { lexicon, places, catalogue } = head;
  const listed = { words: lexicon.words.toSorted(), chunks: [...places.known] };
  return stamp(
    MARK,
    packStretches([
      packAlphabet(alphabet),
      encodeText(textOf(head), alphabet),
      packWords(listed, places.chunks, alphabet),
      packEntries(catalogue.entries),
    ]),
  );
}

/**
 * Reads a head.
 *
 * @throws Error when it is not whole
 */
export function readHead(bytes: Uint8Array): ReadHead {
  const file = new NumberReader(unstamp(MARK, bytes));
  const alphabet = unpackAlphabet(file.stretch());
  const text = decodeText(file.stretch(), alphabet);
  const border = text.indexOf(PARTING);
  const { build, code, edition, chunks, firsts, documents, paths, records } = JSON.parse(
    text.slice(0, border),
  );
  const { words, chunks: known } = unpackWords(file.stretch(), chunks, alphabet);
  const entries = withDocuments(unpackEntries(file.stretch(), records), documents);
  return {
    ...{ build, code, edition, alphabet },
    catalogue: { documents, paths, entries },
    lexicon: parseLexicon(text.slice(border + PARTING.length), words),
    places: { known, chunks, firsts },
  };
}
