/** A word of the query to the ways it may stand in the index. */
import { isSuffix, stems } from '#/text/particles.ts';
import { cut, fold, normalise, type Piece } from '../format/pieces.ts';
import type { Lexicon } from './lexicon.ts';
import { type Reading, readings } from './segmentations.ts';

/** A reading with how much a place that holds it counts. */
export interface Spelling {
  reading: Reading;
  weight: number;
  /** letters that make up the term: those of the reading without a particle */
  length: number;
}

const MOST = 8;
const WEIGHT = { literal: 1, stem: 0.92, hanja: 0.9 };

/**
 * Spellings of a word: as typed, without its particle, its Hanja read as Hangul.
 *
 * @param pieces the word's pieces, folded
 * @param exact keep the word as typed (quotes)
 */
export function spell(pieces: Piece[], lexicon: Lexicon, exact = false): Spelling[] {
  const literal = sequence(pieces, lexicon);
  if (exact) return literal.map((reading) => spelling(reading, WEIGHT.literal));
  const stemmed = withoutParticle(pieces, lexicon, literal).flatMap((stem) =>
    sequence(stem, lexicon),
  );
  const term = Math.min(...stemmed.map(letters));
  return [
    ...literal.map((reading) => ({
      ...spelling(reading, WEIGHT.literal),
      length: Math.min(letters(reading), term),
    })),
    ...stemmed.map((reading) => spelling(reading, WEIGHT.stem)),
    ...inHangul(pieces, lexicon).map((reading) => spelling(reading, WEIGHT.hanja)),
  ];
}

const letters = (reading: Reading): number =>
  reading.reduce((sum, { text }) => sum + text.length, 0);

const spelling = (reading: Reading, weight: number): Spelling => ({
  reading,
  weight,
  length: letters(reading),
});

/** Spellings of a text of one or more words, as one phrase: an alias, a repaired word. */
export function spellText(text: string, lexicon: Lexicon, weight: number): Spelling[] {
  return textReadings(text, lexicon).map((reading) => spelling(reading, weight));
}

function textReadings(text: string, lexicon: Lexicon): Reading[] {
  const pieces = normalise(text)
    .split(' ')
    .flatMap(cut)
    .filter(({ script }) => script !== 'mark');
  return sequence(
    pieces.map((piece) => ({ ...piece, text: fold(piece.text) })),
    lexicon,
  );
}

/** Pieces one after the other; only the last word may go on. */
function sequence(pieces: Piece[], lexicon: Lexicon): Reading[] {
  let found: Reading[] = pieces.length > 0 ? [[]] : [];
  pieces.forEach((piece, index) => {
    const last = index === pieces.length - 1;
    const next = pieceReadings(piece, lexicon)
      .map((reading) => reading.map((part) => ({ ...part, open: part.open && last })))
      .filter((reading) => reading.every(({ text, open }) => open || lexicon.has(text)));
    found = found
      .flatMap((before) => next.map((reading) => [...before, ...reading]))
      .slice(0, MOST);
  });
  return found;
}

function pieceReadings({ text, script }: Piece, lexicon: Lexicon): Reading[] {
  if (script === 'number') {
    const whole = [[{ text, open: false }]];
    // 23.06 may be a date written with points, which the index keeps apart.
    const parts = text.split(/ㆍ(?=\d)/).map((part) => ({ text: part, open: false }));
    return parts.length > 1 ? [...whole, parts] : whole;
  }
  return readings(text, lexicon);
}

/** The word without its particle or ending, where the index has words that end there. */
export function withoutParticle(
  pieces: Piece[],
  lexicon: Lexicon,
  literal = sequence(pieces, lexicon),
): Piece[][] {
  const last = pieces.at(-1);
  if (last?.script !== 'hangul') return [];
  const before = pieces.slice(0, -1);
  if (before.length > 0 && isSuffix(last.text)) return [before];
  if (lexicon.frequency(last.text) > 0) return [];
  const ends = new Set(literal.flatMap((reading) => wordEnds(reading.slice(before.length))));
  return stems(last.text)
    .filter(
      (stem) =>
        (literal.length === 0 || ends.has(stem.length)) && readings(stem, lexicon).length > 0,
    )
    .slice(0, 2)
    .map((text) => [...before, { ...last, text }]);
}

function wordEnds(reading: Reading): number[] {
  let end = 0;
  return reading.map(({ text }) => {
    end += text.length;
    return end;
  });
}

function inHangul(pieces: Piece[], lexicon: Lexicon): Reading[] {
  if (!pieces.some(({ script }) => script === 'hanja')) return [];
  const text = lexicon.readHanja(pieces.map((piece) => piece.text).join(''));
  // One sign alone has too many readings to be guessed.
  if (text.length < 2) return [];
  return textReadings(text, lexicon);
}
