/**
 * What is looked up for a word or name besides itself: phrases into which the text cuts it, its other names,
 * words that hold it. The build works it out and puts it into the file that the browser reads for that word.
 */
import { isSuffix } from '#/text/particles.ts';
import { fold, isHangul, isNumber } from '../format/pieces.ts';
import type { Lexicon } from './lexicon.ts';
import { goingOn } from './longer-names.ts';
import type { Names } from './names.ts';
import { segmentations } from './segmentations.ts';
import type { Segmentation } from './token.ts';
import { variantsOfText } from './variants.ts';

/** Hangul may go on with syllables, Latin words only with their number (HBM3E) if they stand. */
export function continuationsOf(text: string, lexicon: Lexicon): string[] {
  if (isNumber(text)) return shares(text);
  const words = lexicon.beginningWith(text);
  const latin = /^\p{sc=Latin}/u.test(text) && lexicon.has(text);
  return latin
    ? words.filter((word) => word === text || /^\d/.test(word.slice(text.length)))
    : words;
}

/** A number is also found as a share (70 in 70%) and a year (22 in ’22), these only as such. */
export const shares = (text: string): string[] =>
  isNumber(text) && !/^ㆍ|ㆍ$/.test(text)
    ? [text, `${text}ㆍ`, ...(/^[1-9]\d$/.test(text) ? [`ㆍ${text}`] : [])]
    : [text];

/** A phrase as a family knows it: its words, * where the last may go on. */
export const phraseKey = (segmentation: Segmentation): string =>
  segmentation.map(({ text, open }) => (open ? `${text}*` : text)).join('|');

/** The number that a share or year is looked up for. */
export const ownerOf = (number: string): string => {
  const plain = number.replace(/^ㆍ|ㆍ$/g, '');
  return shares(plain).includes(number) ? plain : number;
};

/** A number and the word behind it, as its file knows them. */
export const countedKey = (number: string, word: string): string => `${number}|${word}`;

/** The phrases into which a name in Hangul is cut, as they end what is looked up and as they stand inside it. */
const phrasesOf = (name: string, lexicon: Lexicon): Segmentation[] =>
  segmentations(name, lexicon)
    .filter(({ length }) => length > 1)
    .flatMap((phrase) => [phrase, phrase.map((token) => ({ ...token, open: false }))]);

/** The name that a phrase is cut from, where its family has all such phrases; else undefined. */
export function familyOf(phrase: Segmentation, lexicon: Lexicon): string | undefined {
  if (phrase.length < 2) return undefined;
  const { skip = 0 } = phrase[0] ?? {};
  const written = phrase.map(({ text }) => text).join('');
  // 戦略 belongs to 전략
  const name = lexicon.readHanja(written.slice(skip));
  const key = phraseKey(phrase);
  return isHangul(name) &&
    lexicon.isWritten(name) &&
    phrasesOf(name, lexicon).some((other) => phraseKey(other) === key)
    ? name
    : undefined;
}

/** A syllable, and the words in which the text writes it with a particle (율이). */
export const withParticles = (syllable: string, lexicon: Lexicon): string[] =>
  lexicon
    .beginningWith(syllable)
    .filter((word) => word === syllable || isSuffix(word.slice(syllable.length)));

/** What belongs to a word or name. */
export interface Family {
  /** folded */
  of: string;
  words: string[];
  phrases: Segmentation[];
}

/** The families of an index. */
export function* familiesOf(lexicon: Lexicon, names: Names): Generator<Family> {
  for (const word of lexicon.words)
    if (isHangul(word))
      yield {
        of: word,
        words: [
          ...lexicon.holding(word),
          ...(word.length === 1 ? withParticles(word, lexicon) : []),
        ],
        phrases: [],
      };
  for (const name of lexicon.written)
    if (isHangul(name)) yield { of: name, words: [], phrases: phrasesOf(name, lexicon) };
  for (const [of, others] of names.all)
    yield {
      of,
      ...cutOf(
        others.map(({ text }) => text),
        lexicon,
      ),
    };
  // words have files of their own, which are read besides: in that of a name in English they would be twice
  for (const [name, ...texts] of lexicon.english)
    yield { of: fold(name), words: [], phrases: cutOf(texts, lexicon).phrases };
  // what a name is told apart from
  for (const word of goingOn(names.words, names.all.keys()))
    yield { of: fold(word), ...cutOf([word], lexicon) };
}

/** Words and phrases by which texts are looked up. */
function cutOf(texts: string[], lexicon: Lexicon): Pick<Family, 'words' | 'phrases'> {
  const cut = texts
    .flatMap((text) => variantsOfText(text, lexicon, 1))
    .map(({ segmentation }) => segmentation);
  const single = cut.filter(({ length }) => length === 1).flat();
  const words = single.flatMap(({ text, open }) =>
    open ? continuationsOf(text, lexicon) : shares(text),
  );
  return { words, phrases: cut.filter(({ length }) => length > 1) };
}
