/** Pieces of a word or text to the words by which it is looked up, one after the other. */
import { isSuffix } from '#/text/particles.ts';
import { cut, fold, normalise, type Piece } from '../format/pieces.ts';
import { REACH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import { segmentations } from './segmentations.ts';
import type { Segmentation } from './token.ts';

/** The sequences of a text of one or more words, as one phrase. */
export function sequencesOfText(text: string, lexicon: Lexicon): Segmentation[] {
  const pieces = normalise(text)
    .split(' ')
    .flatMap(cut)
    .filter(({ script }) => script !== 'mark');
  return sequences(
    pieces.map((piece) => ({ ...piece, text: fold(piece.text) })),
    lexicon,
  );
}

/** Pieces one after the other, each cut to words of the index; only the last word may go on. */
export function sequences(pieces: Piece[], lexicon: Lexicon): Segmentation[] {
  let found: Segmentation[] = pieces.length > 0 ? [[]] : [];
  for (const [index, piece] of pieces.entries()) {
    const last = index === pieces.length - 1;
    // HBM을: what stands behind another piece ends the word where it is a particle
    const isOpen = last && !(index > 0 && isSuffix(piece.text) && lexicon.has(piece.text));
    const next = ofPiece(piece, lexicon, pieces[index + 1]?.text)
      .map((tokens) => tokens.map((token) => ({ ...token, open: token.open && isOpen })))
      .filter((tokens) => tokens.every(({ text, open }) => open || lexicon.has(text)));
    found = found
      .flatMap((before) => next.map((tokens) => [...before, ...tokens]))
      .slice(0, REACH.variants);
  }
  return found;
}

/** @param next what stands behind it in the word */
function ofPiece({ text, script }: Piece, lexicon: Lexicon, next = ''): Segmentation[] {
  if (script !== 'number') return segmentations(text, lexicon);
  const whole = [[{ text, open: false }]];
  // 23.06 may be a date written with points, which the index keeps apart; 12.5억 and 12.5% are none
  const isAmount = text.endsWith('ㆍ') || (next && (!isSuffix(next) || /^[만조]/.test(next)));
  const parts = text.split(/ㆍ(?=\d)/).map((part) => ({ text: part, open: false }));
  return parts.length > 1 && !isAmount ? [...whole, parts] : whole;
}
