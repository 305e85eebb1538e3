/** What a reader typed, as words to look for, words to leave out, and what is asked of them. */
import { isSuffix } from '#/text/particles.ts';
import { isTopic, type Question, type ReadQuestion, readQuestion } from '#/text/questions.ts';
import { BLANK, cut, fold, normalise, type Piece } from '../format/pieces.ts';
import { MINUS, QUOTES } from '../format/query-signs.ts';
import { REACH } from '../ranking.ts';
import type { Amounts } from './lexicon.ts';

/** One eojeol of the query. */
export interface QueryWord {
  /** as typed, without punctuation at its ends */
  typed: string;
  /** its pieces, folded, without punctuation */
  pieces: Piece[];
  /** belongs to this quoted phrase; 0 outside of quotes */
  quote: number;
  /** the words that signs inside part it to (배터리·이차전지), when there are */
  parts: string[];
}

/** A query, read. */
export interface ParsedQuery {
  /** what to find, at most `REACH.words`; empty when the query holds no letter and no digit */
  words: QueryWord[];
  /** what no result may hold (-중국) */
  excluded: QueryWord[];
  /** all words were to be left out, and are looked for: there is nothing to leave them out of */
  isTurned: boolean;
  /** what is asked of the words, where something is */
  question: Question | undefined;
  /** what is counted, where it is asked how many */
  counter: string | undefined;
}

type IsWritten = (text: string) => boolean;

/** Markup that came with a text: its names were not typed to be found. */
const TAG = /<\/?[a-z][^<>]*>/gi;

/**
 * Reads a query.
 *
 * @param typed anything at all
 * @param isWritten whether the text writes this as one word
 * @param inEnglish reads what is typed in English
 * @param amounts reads what has digits
 */
export function parseQuery(
  typed: string,
  isWritten: IsWritten = () => false,
  inEnglish?: ReadQuestion,
  amounts?: Amounts,
): ParsedQuery {
  const letters = typed.slice(0, 4 * REACH.characters);
  const text = (normalise(letters.replace(TAG, ' ')) || normalise(letters)).slice(
    0,
    REACH.characters,
  );
  const words: QueryWord[] = [];
  const excluded: QueryWord[] = [];
  const stretches = text.split(QUOTES);
  stretches.forEach((stretch, index) => {
    // An open quote is no quote.
    const quote = index % 2 === 1 && index < stretches.length - 1 ? index : 0;
    const isExcluded = quote > 0 && /(?:^| )[-−–]$/.test(stretches[index - 1] ?? '');
    for (const eojeol of quote
      ? stretch.split(' ')
      : withCountApart(eojeolsOf(inOneSpelling(stretch, isWritten), amounts), isWritten)) {
      const word = wordOf(eojeol, quote);
      if (word) (isExcluded || (!quote && MINUS.test(eojeol)) ? excluded : words).push(word);
    }
  });
  const isTurned = words.length === 0 && excluded.length > 0;
  return {
    ...asked(isTurned ? excluded : words, inEnglish),
    excluded: isTurned ? [] : excluded.slice(0, REACH.words),
    isTurned,
  };
}

/** Signs that list words. */
const LISTING = /(?<=\p{L}{2})[,·ㆍ/、;|](?=\p{L}{2})/gu;

/** Two words in Latin letters, parted by a blank or a hyphen. */
const LATIN_PAIR = /(?<![a-z\d])([a-z]+)[ -]([a-z]+)(?![a-z\d])/gi;

/** Words in Latin letters that the text writes as one (SK on, wi-fi), written so. */
const inOneSpelling = (stretch: string, isWritten: IsWritten): string =>
  stretch.replace(LATIN_PAIR, (pair: string, first: string, second: string) =>
    isWritten(fold(first + second)) ? first + second : pair,
  );

/** The words of a stretch; those that a sign lists (미국,중국) are words each, but in units (Wh/kg). */
const eojeolsOf = (stretch: string, amounts: Amounts | undefined): string[] =>
  (amounts?.joinedAmounts(stretch) ?? stretch)
    .split(' ')
    .flatMap((eojeol) => (/\d/.test(eojeol) ? [eojeol] : eojeol.split(LISTING)));

/** How many there are of something: 특허수, 기업수; no 대학교수, no 기업인수. */
const COUNT = /^([가-힣]{2,})(?<![교인])수$/;

/** Words whose last asks how many there are of what the text writes, in two. */
function withCountApart(eojeols: string[], isWritten: IsWritten): string[] {
  const [, counted] = COUNT.exec(eojeols.at(-1) ?? '') ?? [];
  return counted && eojeols.length > 1 && isWritten(counted)
    ? [...eojeols.slice(0, -1), counted, '수']
    : eojeols;
}

/**
 * One word of a query.
 *
 * @param eojeol as typed, without white space
 * @param quote as in {@link QueryWord}
 * @returns nothing when it holds no letter and no digit
 */
export function wordOf(eojeol: string, quote: number): QueryWord | undefined {
  // 2.0 at the end of a sentence is no day
  const all = cut(eojeol.replace(/[.,]+$/, ''));
  const pieces = all
    .filter(({ script }) => script !== 'mark')
    .map((piece) => ({ ...piece, text: fold(piece.text) }))
    .filter(({ text }) => text !== '');
  const typed = eojeol.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu, '').replaceAll(BLANK, ' ');
  if (pieces.length === 0) return undefined;
  const parts = all
    .map(({ text, script }) => (script === 'mark' ? ' ' : text))
    .join('')
    .trim()
    .split(/ +/);
  return { typed, pieces, quote, parts: parts.length > 1 ? parts : [] };
}

/** The words without those that only ask, unless nothing is left. What is quoted never asks. */
export function asked(
  all: QueryWord[],
  inEnglish?: ReadQuestion,
): Pick<ParsedQuery, 'words' | 'question' | 'counter'> {
  const loose = all.filter(({ quote }) => quote === 0);
  const { naming, question, counter } = readQuestion(
    loose.map(({ typed }) => typed),
    inEnglish,
  );
  // several particles are no words
  if (loose.length > 1 && all.every(({ typed }) => isSuffix(typed)))
    return { words: [], question: undefined, counter: undefined };
  const asking = new Set(loose.filter((_, index) => naming[index] === false));
  const words = all
    .filter((word) => !asking.has(word))
    .map((word) => (question === 'definition' && word.quote === 0 ? withoutTopic(word) : word));
  return { words: (words.length > 0 ? words : all).slice(0, REACH.words), question, counter };
}

/** A word of which it is asked what it is (반도체란), without what asks so. */
function withoutTopic(word: QueryWord): QueryWord {
  return isTopic(word.typed) ? (wordOf(word.typed.replace(/이?란$/, ''), 0) ?? word) : word;
}
