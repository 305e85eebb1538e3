/** The figure that is asked for, as the words of a quotation tell it: which digits are none, and what it is of. */
import { TIME } from '../query/time.ts';
import type { MarkedWord } from './marks.ts';
import { partedAt, termsIn, textOf, weigh } from './said.ts';

/** A source with its month: (ZDNet 코리아, 2023.02). */
const SOURCE = /\([^()]*[A-Za-z가-힣][^()]*, ?\d{4}\.\d+\)/g;
/** Digits of a name: M1076, HES-7-UltraScale, 2공장. */
const NAME = /[A-Za-z]+-?\d[\w-]*|\d공장/g;
const DAY = /\d{4}\.\d+\.\d+/g;

/** Whether words have a figure of the kind that is asked for, where one is: no source, no name, of a day only the time. */
export function tells(words: MarkedWord[], figure: RegExp | undefined): boolean {
  if (!figure) return true;
  const text = textOf(words).replace(SOURCE, '').replace(NAME, '');
  return figure.test(figure === TIME ? text : text.replace(DAY, ''));
}

/** Verbs and units that say what is measured without its noun. */
const OTHERWISE: Record<string, string> = { 점유: '|차지', 가격: '|[가-힣]당 ' };

/** Whether a text says what its figure must be of to be one of a noun of measure: 매출 for 매출액, nothing for 금액. */
export function saysWhatOf(text: string, measure: string): boolean {
  const [, root = ''] =
    /(매출|연봉|펀드|보조|투자|지원|연구|개발|증가|성장|가격|점유)[액금비율률]?$/.exec(measure) ??
    [];
  return new RegExp(root + (OTHERWISE[root] ?? '')).test(text);
}

/** A clause: the items of a list are none. */
const CLAUSE = /[고며나데만](?:\([^()]*\))?, $/;
/** One that says of one thing what the next says of another: 투자했고(’22.02), SK스퀘어는. */
const OF_ITS_OWN = /[고며나만](?:\([^()]*\))?, $/;

/** Parts of a sentence up to each that is an end. */
function clausesOf(words: MarkedWord[], isEnd: RegExp): MarkedWord[][] {
  let said = '';
  return partedAt(words, (text) => {
    said += text;
    return isEnd.test(said);
  });
}

/**
 * Whether the clause that has the figure holds half of what the sentence does, and none without it is of
 * what weighs most: that says something else.
 *
 * @param weights how much of the query each term is
 * @param things terms that are no nouns of measure
 */
export function isWithFigure(
  words: MarkedWord[],
  figure: RegExp | undefined,
  weights: readonly number[],
  things: readonly number[],
): boolean {
  const held = termsIn(words);
  const weightOf = (term: number) => weights[term] ?? 0;
  const [heaviest = -1] = things
    .filter((term) => held.has(term))
    .sort((a, b) => weightOf(b) - weightOf(a));
  const isMeant = (clause: MarkedWord[]) => tells(clause, figure);
  const ofHeaviest = clausesOf(words, OF_ITS_OWN).filter((clause) => termsIn(clause).has(heaviest));
  return (
    (ofHeaviest.length === 0 || ofHeaviest.some(isMeant)) &&
    clausesOf(words, CLAUSE).some(
      (clause) => isMeant(clause) && weigh(termsIn(clause), weights) * 2 >= weigh(held, weights),
    )
  );
}

/** Whether the last word held only qualifies another, of which the day is: 수출을 통제하는 것을 옹호했다(’23.07.10). */
export const isQualified = (words: MarkedWord[]): boolean =>
  /^\S*(?:[하되]는|[한된할될]) /.test(
    textOf(words.slice(words.findLastIndex(({ terms }) => terms.length > 0))),
  );

/** What points at a sentence before: 이를 통해, 해당 기업은; who says it (이 교수는) is another matter. */
const POINTING = /^(?:[이그](?:[를에는로와]|로써|러한|런)|해당|동) /;
/** A label, of which the sentence then says something: 소프트웨어: … 투자 가운데 62%를 이 분야가 받지만. */
const LABELLED = /^[^:]{2,}: .* [이그] /;

/** Whether a sentence is of something that it names otherwise than by the words asked for: what is asked may be another. */
export function isOfAnother(words: MarkedWord[]): boolean {
  const label = words.findIndex(({ text }) => text.includes(':'));
  const isNamed = termsIn(words.slice(0, label + 1)).size > 0;
  return POINTING.test(textOf(words)) || (LABELLED.test(textOf(words)) && !isNamed);
}

/** A bracket that names examples (파나소닉, 닛산, 혼다 등), or all that something is of (체코, 프랑스, 독일). */
const LISTING = /\([^()]*등\)|\([^(),\d]+(?:, [^(),\d]+){2,}\)/g;

/** Terms that words say, but for those that a bracket only lists. */
export function termsSaid(words: MarkedWord[]): Set<number> {
  const text = words.map((word) => word.text).join('');
  const examples = [...text.matchAll(LISTING)];
  let end = 0;
  // a word has the blank behind it
  return termsIn(
    words.filter((word) => {
      const start = end;
      end += word.text.length;
      return !examples.some(
        ({ index, 0: { length } }) => start >= index && end <= index + length + 1,
      );
    }),
  );
}

/**
 * Whether words have a year that is asked for only within a longer time: what is spent from ’20 to ’29 is not of
 * ’23, unless it stands below that year.
 *
 * @param label of the column
 * @param years numbers of the terms that are years, and the last digits of each
 */
export function isOfLongerTime(
  words: MarkedWord[],
  label: MarkedWord[],
  years: ReadonlyMap<number, string>,
): boolean {
  const held = termsIn(words);
  const text = textOf(words);
  const isBelow = /^(?:’|20)\d\d년?$/.test(textOf(label));
  return !isBelow && [...years].some(([term, year]) => held.has(term) && !text.includes(year));
}
