/** Postings of words into chunks, one a file. */
import { at } from '../format/at.ts';
import type { WordPlaces } from '../format/head.ts';
import type { LexiconData } from '../format/lexicon.ts';
import { cut, fold, isNumber, normalise } from '../format/pieces.ts';
import type { Postings, WordIndex } from '../format/postings.ts';
import { Lexicon } from '../query/lexicon.ts';
import { variantsOf } from '../query/variants.ts';
import { groupsOf } from './groups.ts';

/** Bytes of the postings in one file; see `GROUP` of texts. */
const CHUNK = 1100;

/**
 * The chunk of each word, so that those share one that are asked for together: the parts that a
 * word may be cut to, words that begin with it or hold it, other names of the same thing. Numbers,
 * which the lexicon does not list, stand in chunks of their own, neighbours together.
 *
 * @returns the words of each chunk in order, and in which each is
 */
export function groupWords(
  index: WordIndex,
  data: LexiconData,
): { chunks: [word: string, postings: Postings][][]; places: WordPlaces } {
  const lexicon = new Lexicon(data);
  const { words } = lexicon;
  const known = groupsOf(
    words.map((word) => sizeOf(word, index)),
    askedTogether(lexicon),
    CHUNK,
  );
  const others = neighbours(
    [...index.keys()].filter((word) => isNumber(word) || !lexicon.has(word)),
    index,
  );
  const chunks = [...Map.groupBy(words, (_, number) => at(known, number)).values(), ...others];
  return {
    chunks: chunks.map((chunk) => chunk.map((word) => [word, index.get(word) ?? new Map()])),
    places: {
      known,
      chunks: chunks.length - others.length,
      firsts: others.map((chunk) => at(chunk, 0)),
    },
  };
}

/** Bytes that a word takes in a chunk, about. */
const sizeOf = (word: string, index: WordIndex): number =>
  2 + 1.4 * [...(index.get(word)?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);

/** For each word, compound and concept the numbers of the words that it asks for. */
function askedTogether(lexicon: Lexicon): number[][] {
  const { words, compounds, concepts } = lexicon;
  const numbers = new Map(words.map((word, number) => [word, number]));
  const texts = [...words, ...compounds.map((compound) => compound.replaceAll('|', ''))];
  return [...texts.map((text) => [text]), ...concepts].map((names) => [
    ...new Set(
      names.flatMap((name) => askedFor(name, lexicon)).flatMap((word) => numbers.get(word) ?? []),
    ),
  ]);
}

/** Words in order, as many in a chunk as it holds. */
function neighbours(words: string[], index: WordIndex): string[][] {
  const chunks: string[][] = [];
  let size = CHUNK;
  for (const word of words) {
    size += sizeOf(word, index);
    if (size > CHUNK) {
      chunks.push([]);
      size = sizeOf(word, index);
    }
    chunks.at(-1)?.push(word);
  }
  return chunks;
}

/** Words of the index that a query for a text asks for. */
function askedFor(text: string, lexicon: Lexicon): string[] {
  const pieces = cut(normalise(text)).filter(({ script }) => script !== 'mark');
  const folded = pieces.map((piece) => ({ ...piece, text: fold(piece.text) }));
  const tokens = variantsOf(folded, lexicon).flatMap(({ segmentation }) => segmentation);
  return [
    ...tokens.flatMap((token) => (token.open ? lexicon.beginningWith(token.text) : token.text)),
    ...(folded.length === 1 ? lexicon.holding(at(folded, 0).text) : []),
  ];
}
