/** What a reader typed, as words to look for. */
import { isStopWord, stems } from '#/text/particles.ts';
import { cut, fold, normalise, type Piece } from '../format/pieces.ts';
import { REACH } from '../ranking.ts';

/** One eojeol of the query. */
export interface QueryWord {
  /** as typed, without punctuation at its ends */
  typed: string;
  /** its pieces, folded, without punctuation */
  pieces: Piece[];
  /** belongs to this quoted phrase; 0 outside of quotes */
  quote: number;
}

/**
 * Reads a query.
 *
 * @param typed anything at all
 * @returns its words, at most `REACH.words`; empty when it holds no letter and no digit
 */
export function parseQuery(typed: string): QueryWord[] {
  const text = normalise(typed.slice(0, 4 * REACH.characters)).slice(0, REACH.characters);
  const words: QueryWord[] = [];
  // Every second stretch stands between quotes; an open quote is no quote.
  const stretches = text.split(/["“”„‟«»]/);
  stretches.forEach((stretch, index) => {
    const quoted = index % 2 === 1 && index < stretches.length - 1;
    for (const eojeol of stretch.split(' ')) {
      const pieces = cut(eojeol)
        .filter(({ script }) => script !== 'mark')
        .map((piece) => ({ ...piece, text: fold(piece.text) }))
        .filter((piece) => piece.text !== '');
      const word = eojeol.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (pieces.length > 0) words.push({ typed: word, pieces, quote: quoted ? index : 0 });
    }
  });
  return withoutStopWords(words).slice(0, REACH.words);
}

function withoutStopWords(words: QueryWord[]): QueryWord[] {
  const telling = words.filter(({ typed, quote }) => quote > 0 || !asks(typed.toLowerCase()));
  return telling.length > 0 ? telling : words;
}

const asks = (word: string): boolean => isStopWord(word) || stems(word).some(isStopWord);
