/** Typed numbers to the ways in which the text may write the same. */
import { isSuffix } from '#/text/particles.ts';
import { fold, isNumber, type Piece } from '../format/pieces.ts';
import { MATCH } from '../ranking.ts';
import { contains, isWorded, otherWritings, type Quantity, quantityOf } from './quantities.ts';
import type { Segmentation } from './token.ts';

/** A quantity as the text writes it. */
export interface WrittenQuantity {
  words: string[];
  quantity: Quantity;
}

/** Quantities as the lexicon lists them, words parted by `|`. */
export const writtenQuantities = (listed: readonly string[]): WrittenQuantity[] =>
  listed.flatMap((written) => {
    const quantity = quantityOf(written.replaceAll('|', ''));
    return quantity ? [{ quantity, words: written.split('|').map(fold).filter(Boolean) }] : [];
  });

/** What knows which quantities the text has. */
interface Quantities {
  quantities: readonly WrittenQuantity[];
}

/** Words to look up, and how much a span of them counts. */
export interface Writing {
  words: Segmentation;
  weight: number;
  /** the year that it is another writing of, in four digits: see `Provider.find` */
  of?: string;
}

/** A year, a month or day of one, as folded: 2022, 2022년, ㆍ22 (’22), 22년, 2022년6월, 2022ㆍ06, 22ㆍ6ㆍ7. */
const YEAR =
  /^(19|20|ㆍ)?(\d\d)(년?)(?:(?:(?<=년)|ㆍ)(0?[1-9]|1[0-2])월?(?:(?:(?<=월)|ㆍ)(\d\d?)일?)?)?(\D*)$/;

/**
 * Other writings of a number.
 *
 * @param pieces a word of the query, folded
 * @param inText texts for the writings in words: cuts them to words of the index
 */
export function otherNumbers(
  pieces: readonly Pick<Piece, 'text'>[],
  lexicon: Quantities,
  inText: (written: string) => Segmentation[],
): Writing[] {
  const text = numberOf(pieces);
  if (!isNumber(text)) return [];
  return [
    ...years(text),
    ...periods(text, lexicon),
    ...otherWritings(text).flatMap((written) =>
      inText(written).map((words) => ({ words, weight: MATCH.typed })),
    ),
    ...attested(text, lexicon),
  ];
}

/** What pieces say as one; two numbers beside each other are none: 1+1 is not 11. */
export const numberOf = (pieces: readonly Pick<Piece, 'text'>[]): string =>
  pieces.reduce(
    (before, { text }) => before + (/\d$/.test(before) && isNumber(text) ? '|' : '') + text,
    '',
  );

/** The text's own writings of the quantity in other words than typed. */
function attested(text: string, lexicon: Quantities): Writing[] {
  return containing(text, lexicon)
    .filter(({ words, quantity: { from, to } }) => from === to && !words.join('').startsWith(text))
    .map(({ words, quantity }) => writing(words, weightOf(quantity, text)));
}

/** An amount without a unit may be of another than is typed: 1억 for 1억 달러. */
const weightOf = ({ unit }: Quantity, text: string): number =>
  unit || !quantityOf(text)?.unit ? MATCH.typed : MATCH.alias;

/** Ranges of the text that contain the quantity; a number alone may be anything. */
export function rangesAround(
  pieces: readonly Pick<Piece, 'text'>[],
  lexicon: Quantities,
): Writing[] {
  const text = numberOf(pieces);
  if (!quantityOf(text)?.unit && !isWorded(text)) return [];
  return containing(text, lexicon)
    .filter(({ quantity: { from, to } }) => from !== to)
    .map(({ words, quantity }) => writing(words, weightOf(quantity, text)));
}

function containing(text: string, lexicon: Quantities): WrittenQuantity[] {
  const quantity = isNumber(text) ? quantityOf(text) : undefined;
  if (!quantity) return [];
  return lexicon.quantities.filter(
    (one) => contains(one.quantity, quantity) && !mayBeOther(one, quantity, lexicon),
  );
}

/** Whether an amount that stands without a unit is found at another too: 10억 at 10억 파운드, 1조 at 1조 3천억. */
const mayBeOther = (bare: WrittenQuantity, { unit }: Quantity, lexicon: Quantities): boolean =>
  unit !== '' &&
  bare.quantity.unit === '' &&
  lexicon.quantities.some(
    ({ words, quantity }) =>
      words.length > bare.words.length &&
      bare.words.every((word, at) => word === words[at]) &&
      (quantity.unit !== unit || quantity.from !== bare.quantity.from),
  );

const writing = (words: string[], weight: number): Writing => ({
  words: words.map((word) => ({ text: word, open: false })),
  weight,
});

/** Ranges of years that hold a year (’23~’27): what is said of all of them is said of it, if less clearly. */
function periods(text: string, lexicon: Quantities): Writing[] {
  const [, century, two, , month] = YEAR.exec(text) ?? [];
  if (!two || month || (century !== '20' && century !== 'ㆍ')) return [];
  const from = 2000 + Number(two);
  const year = { from, to: from, unit: '년' };
  return lexicon.quantities
    .filter(({ quantity }) => quantity.unit === '년' && quantity.from < quantity.to)
    .filter(({ quantity }) => contains(quantity, year))
    .map(({ words }) => ({ ...writing(words, MATCH.near), of: String(from) }));
}

/** A year in four digits and with its ’; one of two digits without sign may be another number. */
function years(text: string): Writing[] {
  const [, century, two = '', named, month, day, rest = ''] = YEAR.exec(text) ?? [];
  if (!two || !(century || named || day) || (rest && !isSuffix(rest))) return [];
  const four = (century === undefined || century === 'ㆍ' ? '20' : century) + two;
  // 10년 is how long something takes, rather than 2010
  const unsigned = Number(two) < 19 ? MATCH.near : MATCH.alias;
  const weight = century ? MATCH.typed : unsigned;
  const of = (...words: string[]): Writing => writing(words, weight);
  const short = `ㆍ${two}`;
  if (month === undefined)
    return [of(four), of(short), ...(century && named ? [of(two, '년')] : [])].map((one) => ({
      ...one,
      of: four,
    }));
  const dates = day
    ? digitsOf(month).flatMap((first) => digitsOf(day).map((second) => [first, second]))
    : digitsOf(month).map((first) => [first]);
  return dates.flatMap((digits) => [
    ...[short, four, two].slice(0, day ? 3 : 2).map((year) => of(year, ...digits)),
    of([four, ...digits].join('ㆍ')),
    ...[short, four].map((year) =>
      of(year, '년', ...digits.flatMap((one, at) => [one, at ? '일' : '월'])),
    ),
  ]);
}

/** All phrases that are looked up for a year, as its file tells them. @param year in four digits */
export const phrasesOfYear = (year: string, lexicon: Quantities): Segmentation[] =>
  otherNumbers([{ text: `${year}년` }], lexicon, () => [])
    .filter(({ words, of }) => of === year && words.length > 1)
    .map(({ words }) => words);

/** A month or day with and without its 0. */
const digitsOf = (number: string): string[] => [
  ...new Set([number, String(Number(number)), number.padStart(2, '0')]),
];
