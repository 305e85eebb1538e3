/** The kind of figure that a query asks for, by its question and by the noun that names a measure. */
import { stems } from '#/text/particles.ts';
import type { Question } from '#/text/questions.ts';
import { TIME } from './time.ts';

const MONEY =
  /\d[\d,.]*\s?(?:[조억만천백]\s?)*(?:\d[\d,.]*\s?[조억만천백]?\s?)*(?:원|달러|유로|엔|위안|파운드|루피)|[$€£¥]\s?\d/;
const SHARE = /\d\s?(?:%|퍼센트|배)/;
/** How much there is, not by how much it has grown or shrunk. */
const LEVEL =
  /\d\s?(?:%|퍼센트)(?!p|\s?(?:이상|가량|정도)?\s?(?:증가|감소|성장|상승|하락|향상|늘|줄))/;
const PEOPLE = /\d\s?[조억만천백]*\s?여?\s?(?:명|인)(?![가-힣])/;
/** No part of a name (6G, H100) or of a date (’23.07.10). */
const ANY = /(?<![A-Za-z\d]|(?:’|20\d\d\.)[\d.]*)(?!20\d\d(?![\d,]))\d(?!\d*[A-Z](?![A-Za-z]))/;
/** The same, but for how many times another. */
const MANY = new RegExp(`${ANY.source}(?![\\d,.]*\\s?배)`);
/** With its unit: 160Wh/kg. */
const DENSITY = /\d\s?[A-Za-z]+\//;
/** Neither a share nor a year or a rank either. */
const SIZE = /(?<![A-Za-z’\d])(?!20\d\d(?![\d,.]))\d(?!\d*[A-Z](?![A-Za-z])|[\d,.]*\s?[%년월위])/;
/** The same, but for how many times another. */
const COUNT = new RegExp(`${SIZE.source}(?![\\d,.]*\\s?배)`);

/** Nouns of measure, and the figures that say so much. */
const MEASURES: [noun: RegExp, figure: RegExp][] = [
  [
    /(?:예산|금액|액수|비용|가격|매출액?|투자[액금]|(?:지원|보조|자)금|연봉|(?:연구|개발)비|펀드)$/,
    MONEY,
  ],
  [/(?:증가율|성장률|효율|퍼센트|배)$/, SHARE],
  [/(?:율|비중|확률)$/, LEVEL],
  [/(?:인원|명수|인력수|사람수)$|^몇명/, PEOPLE],
  [/(?:시기|시점|연도|날짜|기한)$/, TIME],
  [/(?:개수|건수|규모|용량|크기)$/, SIZE],
  [/순위$/, /\d\s?위/],
  [/밀도$/, DENSITY],
  [/(?:수치|목표치|거리|속도|온도)$/, ANY],
];

/** What is counted, and the figures that say so many. */
const COUNTED: [counter: RegExp, figure: RegExp][] = [
  [/^(?:명|사람)/, PEOPLE],
  [/^(?:%|퍼센트|프로)/, SHARE],
  [/^배/, /\d배/],
  [/^위/, /\d위/],
  [/^수$/, COUNT],
  [/^(?:[개곳건종편]|가지)/, /\d[조억만천백여\s]*(?:[개곳건종편]|가지)/],
  [/원|달러|유로/, MONEY],
];

/** A word as typed, and without its particles. */
export const formsOf = ({ typed }: { typed: string }): string[] => [typed, ...stems(typed)];

/**
 * What the answer must hold to be one.
 *
 * @param question what is asked
 * @param words of the query, without particles where they have them
 * @param counter what is counted, where it is asked how many, with what clings to it
 * @returns undefined where no figure is asked for
 */
export function figureAsked(
  question: Question | undefined,
  words: readonly string[],
  counter = '',
): RegExp | undefined {
  if (question === 'when') return TIME;
  const counted = COUNTED.find(([noun]) => noun.test(counter));
  if (counted) return counted[1];
  for (const word of [...words].reverse()) {
    const found = MEASURES.find(([noun]) => noun.test(word));
    if (found) return found[1] === SIZE && words.some(isPeople) ? PEOPLE : found[1];
  }
  return question === 'amount' ? MANY : undefined;
}

const isPeople = (word: string): boolean => /^(?:인력|인재|학생|졸업생)$/.test(word);

/**
 * Whether a word only names what is measured; with a figure it says how much (64퍼센트), and a long one
 * names a thing as well (정책펀드).
 */
export const isMeasure = (word: string): boolean =>
  !/\d|.{4}/.test(word) && MEASURES.some(([noun]) => noun.test(word));
