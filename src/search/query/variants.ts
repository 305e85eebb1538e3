/** A word of the query to its variants: the ways it may stand in the index. */
import { isSuffix, stems } from '#/text/particles.ts';
import { isHangul, type Piece, textOf } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import { segmentations } from './segmentations.ts';
import { sequences, sequencesOfText } from './sequences.ts';
import type { Segmentation } from './token.ts';

/** Words to look up as a phrase, with how much a span of it counts. */
export interface Variant {
  segmentation: Segmentation;
  weight: number;
  /** letters that make up the term: those of the segmentation without a particle */
  length: number;
  /** what it is looked up for: see `Provider.find` */
  of?: string;
  /** what begins like it and is another */
  except?: Segmentation[];
}

/**
 * Variants of a word: as typed, without its particle, its Hanja read as Hangul.
 *
 * @param pieces the word's pieces, folded
 * @param exact keep the word as typed (quotes)
 */
export function variantsOf(pieces: Piece[], lexicon: Lexicon, exact = false): Variant[] {
  const typed = sequences(pieces, lexicon);
  if (exact) return typed.map((words) => variant(words, MATCH.typed));
  const stemmed = withoutParticle(pieces, lexicon, typed)
    .flatMap((stem) => sequences(stem, lexicon))
    .filter((words) => !isBeginning(words, lexicon))
    // 부족|한 of 부족한가요 is 부족 with an ending
    .filter(
      (words, _, all) => !all.some((stem) => isParticled(words, stem) || isVerb(words, stem)),
    );
  const term = Math.min(...stemmed.map(lettersOf));
  // whatever particle follows: one typed behind it says nothing more, and is a file more to load
  const isStem = (words: Segmentation) =>
    stemmed.some((stem) => isParticled(words, stem) || isVerb(words, stem));
  const isParsed = pieces.length === 1 && typed.some(isStem);
  const own = typed
    // where it is read as such, what it could be cut to besides (개|발이) is no text's way to write it
    .filter((words) => !isStem(words) && (!isParsed || isAttested(words, lexicon)))
    .map((words) => (stemmed.length === 0 && pieces.length === 1 ? withoutEnd(words) : words));
  return [
    ...own.map((words) => ({
      ...variant(words, MATCH.typed),
      length: Math.min(lettersOf(words), term),
    })),
    ...stemmed.map((words) => variant(words, MATCH.stem)),
    ...withoutSuffix(pieces, lexicon, typed)
      .flatMap((stem) => sequences(stem, lexicon))
      // 세액|공 of 세액공제 is half a word
      .filter((words) => words.length === 1 || words.at(-1)?.text.length !== 1)
      .map((words) => variant(words, MATCH.near)),
    ...inHangul(pieces, lexicon).map((words) => variant(words, MATCH.stem)),
    ...(
      lexicon.amounts?.otherNumbers(pieces, lexicon, (written) =>
        // 프로 of 64프로 is no beginning of 프로그램
        sequencesOfText(written, lexicon).map((words) =>
          words.map((token) => ({ ...token, open: false })),
        ),
      ) ?? []
    ).map(({ words, weight, of }) => ({ ...variant(words, weight), ...(of && { of }) })),
  ];
}

/** Whether words are the beginning of one: what a particle stands behind is whole, 김정 of 김정은 is no 김정상. */
const isBeginning = ([word, ...others]: Segmentation, lexicon: Lexicon): boolean =>
  word !== undefined && others.length === 0 && isHangul(word.text) && !lexicon.has(word.text);

/** Whether words are those of a noun and what makes a verb of it: what is said of 투자|하 is found by 투자. */
const isVerb = (words: Segmentation, stem: Segmentation): boolean =>
  lettersOf(stem) > 1 &&
  /^[하한할했되된될됐]/.test(words[stem.length]?.text ?? '') &&
  stem.every(({ text }, place) => text === words[place]?.text);

/** Whether words are those of a stem and a particle. */
const isParticled = (words: Segmentation, stem: Segmentation): boolean =>
  stem.every(
    ({ text, skip }, place) => text === words[place]?.text && skip === words[place].skip,
  ) &&
  isSuffix(
    words
      .slice(stem.length)
      .map(({ text }) => text)
      .join(''),
  );

/** Whether a text is known to cut a word so, or not to cut it. */
const isAttested = (words: Segmentation, lexicon: Lexicon): boolean =>
  words.length === 1 || lexicon.isSplit(words.map(({ text }) => text));

/** A syllable and a particle, of which the two make no other word: 회의 and 기도 may, 가을 is one. */
const SHORT_NOUN = /^(?:.(?:를|은|에|으로)|[^가고노마]을)$/;

/** A noun of one syllable without its particle: 칩을, 앞으로. */
const withoutEnd = (words: Segmentation): Segmentation => {
  const [first] = words;
  const isShort = words.length === 2 && SHORT_NOUN.test(words.map(({ text }) => text).join(''));
  return first && isShort ? [{ ...first, open: false }] : words;
};

const lettersOf = (segmentation: Segmentation): number =>
  segmentation.reduce((sum, { text, skip = 0 }) => sum + text.length - skip, 0);

const variant = (segmentation: Segmentation, weight: number): Variant => ({
  segmentation,
  weight: segmentation[0]?.skip ? weight * MATCH.inside : weight,
  length: lettersOf(segmentation),
});

/** Ranges that contain a quantity (12만~13만명 for 12만명): looked for where it is not itself. */
export const rangeVariants = (pieces: Piece[], lexicon: Lexicon): Variant[] =>
  (lexicon.amounts?.rangesAround(pieces, lexicon) ?? []).map(({ words, weight }) =>
    variant(words, weight),
  );

/** The number alone of a counted one, which may be counted with another noun: looked for where it is not itself. */
export const otherCounters = (pieces: Piece[], lexicon: Lexicon): Variant[] =>
  (lexicon.amounts?.numberAlone(pieces) ?? []).map(({ words, weight, except }) => ({
    ...variant(words, weight),
    except,
  }));

/** Variants of a text of one or more words, as one phrase: another name, a corrected word. */
export function variantsOfText(text: string, lexicon: Lexicon, weight: number): Variant[] {
  return sequencesOfText(text, lexicon).map((words) => variant(words, weight));
}

/** Suffixes that leave what is named: 데이터센터용 is about 데이터센터, 중국산 about 중국. */
const DERIVING = /[용형식급산제발측내별]$/;

/** The word without a suffix that makes another of it, where the text cuts it so. */
function withoutSuffix(pieces: Piece[], lexicon: Lexicon, typed: Segmentation[]): Piece[][] {
  const last = pieces.at(-1);
  if (last?.script !== 'hangul' || last.text.length < 3 || !DERIVING.test(last.text)) return [];
  const isCut = typed.some((tokens) => tokens.length > 1 && tokens.at(-1)?.text.length === 1);
  if (!isCut || lexicon.has(last.text)) return [];
  return [[...pieces.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]];
}

/** The word without its particle or ending, where the index has words that end there. */
export function withoutParticle(
  pieces: Piece[],
  lexicon: Lexicon,
  typed = sequences(pieces, lexicon),
): Piece[][] {
  const last = pieces.at(-1);
  if (last?.script !== 'hangul') return [];
  const before = pieces.slice(0, -1);
  // 12만 is a number
  if (before.at(-1)?.script === 'number' && /^[만억조]/.test(last.text)) return [];
  if (before.length > 0 && isSuffix(last.text)) return [before];
  // 계약학과 is a compound, and 비용이 no more than a noun with its particle
  if (lexicon.has(last.text) || (lexicon.isJoined(last.text) && !last.text.endsWith('이')))
    return [];
  const ends = new Set(typed.flatMap((tokens) => wordEnds(tokens.slice(before.length))));
  // SK온은: what stands before it tells one syllable from a particle
  const possible = stems(last.text, before.length > 0 ? 1 : 2);
  // 전망인가요 is 전망, of which the text makes no 전망인
  const shortest = possible.findIndex((stem) => lexicon.isWritten(stem));
  return possible
    .filter(
      (stem, at) =>
        (shortest < 0 || at <= shortest || lexicon.isWritten(stem)) &&
        (typed.length === 0 || ends.has(stem.length)) &&
        segmentations(stem, lexicon).length > 0,
    )
    .map((text) => [...before, { ...last, text }]);
}

function wordEnds(segmentation: Segmentation): number[] {
  let end = 0;
  return segmentation.map(({ text }) => {
    end += text.length;
    return end;
  });
}

function inHangul(pieces: Piece[], lexicon: Lexicon): Segmentation[] {
  if (!pieces.some(({ script }) => script === 'hanja')) return [];
  const text = lexicon.readHanja(textOf(pieces));
  // One sign alone has too many readings to be guessed.
  return text.length < 2 ? [] : sequencesOfText(text, lexicon);
}
