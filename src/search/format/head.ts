/**
 * The head of an index (`dist/search/<year>/head.bin`): what must be known before anything is asked.
 * It alone keeps its name from build to build, and names the folder of all other files.
 */
import { type Alphabet, decodeText, encodeText, packAlphabet, unpackAlphabet } from './alphabet.ts';
import type { CatalogueFile } from './catalogue.ts';
import { type LexiconData, parseLexicon, printLexicon } from './lexicon.ts';
import { NumberReader, packNumbers, packStretches } from './numbers.ts';
import { stamp, unstamp } from './stamp.ts';

/** In which chunk each word is. */
export interface WordPlaces {
  /** chunk of each word of the lexicon, in the order of their UTF-16 units */
  known: readonly number[];
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
  catalogue: CatalogueFile;
  lexicon: LexiconData;
  places: WordPlaces;
}

/** A head as it is read: with the alphabet of all texts of the index. */
export interface ReadHead extends Head {
  alphabet: Alphabet;
}

const MARK = 'search-head';

const PARTING = '\n\n';

/** The text of a head, for which there must be an alphabet. */
export const textOfHead = ({ lexicon, places: { firsts }, ...head }: Head): string =>
  JSON.stringify({ ...head, firsts }) + PARTING + printLexicon(lexicon);

/** Packs a head. */
export const packHead = (head: Head, alphabet: Alphabet): Uint8Array<ArrayBuffer> =>
  stamp(
    MARK,
    packStretches([
      packAlphabet(alphabet),
      encodeText(textOfHead(head), alphabet),
      packNumbers(head.places.known),
    ]),
  );

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
  const lexicon = parseLexicon(text.slice(border + PARTING.length));
  const { firsts, ...head } = JSON.parse(text.slice(0, border));
  const chunks = new NumberReader(file.stretch());
  const known = lexicon.words.map(() => chunks.next());
  return { ...head, lexicon, alphabet, places: { known, firsts } };
}
