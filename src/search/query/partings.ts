/** Blanks that a reader sets where the text has none. Words typed as one: `parted.ts`. */
import { isLatin } from '../format/latin.ts';
import { isHangul, type Piece } from '../format/pieces.ts';
import { PARTING } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import { type QueryWord, wordOf } from './parse.ts';
import { variantsOf } from './variants.ts';

/** Puts words in Latin letters together that the text writes as one, whatever parts them (SK on, wi-fi), but for quoted ones. */
export function inOneSpelling(words: readonly QueryWord[], lexicon: Lexicon): QueryWord[] {
  const joined: QueryWord[] = [];
  for (const { quote, ...word } of words) {
    const before = joined.at(-1);
    const beside = [before?.pieces.at(-1), word.pieces[0]];
    if (quote) joined.push({ ...word, quote });
    else if (before?.quote === 0 && isOneSpelling(beside, lexicon))
      joined.splice(-1, 1, {
        typed: `${before.typed} ${word.typed}`,
        pieces: joinedPieces([...before.pieces, ...word.pieces], lexicon),
        quote,
        parts: [],
      });
    else joined.push({ ...word, quote, pieces: joinedPieces(word.pieces, lexicon) });
  }
  return joined;
}

function joinedPieces(pieces: readonly Piece[], lexicon: Lexicon): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && isOneSpelling([before, piece], lexicon))
      joined.splice(-1, 1, { ...before, text: before.text + piece.text });
    else joined.push(piece);
  }
  return joined;
}

/** Letters that the text writes as one: SK on at other places apart; wi and fi are nothing by themselves. */
function isOneSpelling(pieces: readonly (Piece | undefined)[], lexicon: Lexicon): boolean {
  const texts = pieces.map((piece) => piece?.text ?? '');
  return (
    texts.every((text) => text && isLatin(text)) &&
    lexicon.has(texts.join('')) &&
    (lexicon.isSplit(texts) || !texts.every((text) => lexicon.has(text)))
  );
}

/**
 * Puts words together that are one with blanks inside (반 도 체, 공급 망): the text writes them as one,
 * and one of them is no word by itself.
 *
 * @param except a word that is not made of them
 */
export function rejoined(words: QueryWord[], lexicon: Lexicon, except = ''): QueryWord[] {
  const joined: QueryWord[] = [];
  for (let start = 0; start < words.length; ) {
    const longest = words.slice(start, start + PARTING.blanks + 1);
    const apart = longest.findIndex(({ typed, quote }) => quote > 0 || !isHangul(typed));
    let size = apart < 0 ? longest.length : apart;
    while (size > 1 && !isOne(words.slice(start, start + size), lexicon, except)) size--;
    const parts = words.slice(start, start + Math.max(size, 1));
    const one = parts.length > 1 && wordOf(parts.map(({ typed }) => typed).join(''), 0);
    joined.push(...(one ? [one] : parts));
    start += parts.length;
  }
  return joined;
}

function isOne(parts: QueryWord[], lexicon: Lexicon, except: string): boolean {
  const text = parts.map(({ typed }) => typed).join('');
  if (text === except || !lexicon.isWritten(text)) return false;
  return parts.some(({ typed }) => typed.length === 1 || !isKnown(typed, lexicon));
}

const isKnown = (typed: string, lexicon: Lexicon): boolean =>
  (wordOf(typed, 0)?.pieces ?? []).every(
    ({ text }) => variantsOf([{ text, script: 'hangul', start: 0 }], lexicon).length > 0,
  );
