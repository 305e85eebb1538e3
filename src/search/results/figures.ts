/** The kind of figure that a query asks for, by its question and by the noun that names a measure. */
import type { Question } from '#/text/questions.ts';

const MONEY =
  /\d[\d,.]*\s?(?:[조억만천백]\s?)*(?:\d[\d,.]*\s?[조억만천백]?\s?)*(?:원|달러|유로|엔|위안|파운드|루피)|[$€£¥]\s?\d/;
const SHARE = /\d\s?(?:%|퍼센트|배)/;
const PEOPLE = /\d\s?[조억만천백]*\s?여?\s?(?:명|인)(?![가-힣])/;
const TIME = /’\d\d|\d{4}년?|\d{1,2}월/;
/** No part of a name: 6G, H100. */
const ANY = /(?<![A-Za-z\d])\d(?!\d*[A-Z](?![A-Za-z]))/;
/** Neither a share nor a year either. */
const SIZE = /(?<![A-Za-z’\d])(?!20\d\d(?![\d,.]))\d(?!\d*[A-Z](?![A-Za-z])|[\d,.]*\s?[%년월])/;

/** Nouns of measure, and the figures that say so much. */
const MEASURES: [noun: RegExp, figure: RegExp][] = [
  [
    /(?:예산|금액|액수|비용|가격|매출|매출액|투자액|투자금|지원금|연봉|연구비|개발비|펀드|보조금|자금)$/,
    MONEY,
  ],
  [/(?:점유율|비율|비중|증가율|성장률|확률|율|퍼센트|배)$/, SHARE],
  [/(?:인원|명수|인력수|사람수)$|^몇명/, PEOPLE],
  [/(?:시기|시점|연도|날짜|기한)$/, TIME],
  [/(?:개수|건수|규모|용량|크기)$/, SIZE],
  [/순위$/, /\d\s?위/],
  [/(?:밀도|수치|목표치|거리|속도|온도)$/, ANY],
];

/**
 * What the answer must hold to be one.
 *
 * @param question what is asked
 * @param words of the query, without particles where they have them
 * @returns undefined where no figure is asked for
 */
export function figureAsked(
  question: Question | undefined,
  words: readonly string[],
): RegExp | undefined {
  if (question === 'when') return TIME;
  for (const word of [...words].reverse()) {
    const found = MEASURES.find(([noun]) => noun.test(word));
    if (found) return found[1] === SIZE && words.some(isPeople) ? PEOPLE : found[1];
  }
  return question === 'amount' ? ANY : undefined;
}

const isPeople = (word: string): boolean => /^(?:인력|인재|학생|졸업생)$/.test(word);

/** Whether a word only names what is measured. */
export const isMeasure = (word: string): boolean => MEASURES.some(([noun]) => noun.test(word));
