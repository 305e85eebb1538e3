/** Amounts and days of a query as one word each, whatever blanks they are typed with. */
import { BLANK } from '../format/pieces.ts';
import { datesInWords, monthsIn } from './dates.ts';
import { amountsInKorean } from './foreign-amounts.ts';
import { quantitiesIn } from './quantities.ts';
import { inDigits } from './spelled-numbers.ts';

/** 1조 2,500억 원, 64 %, 2022년 6월 as one word each. */
const withoutBlanks = (text: string): string =>
  [...quantitiesIn(text), ...monthsIn(text)].reduce(
    (joined, { at, written }) =>
      joined.slice(0, at) +
      written
        .trimEnd()
        .replace(/ (%p?)$/, '$1 ')
        .replace(/ (?!$)/g, BLANK) +
      joined.slice(at + written.trimEnd().length),
    text,
  );

/**
 * A text whose amounts hold `BLANK` for each blank, in Korean; days in words.
 *
 * @param text outside of quotes, normalised
 */
export const joinedAmounts = (text: string): string =>
  withoutBlanks(datesInWords(amountsInKorean(inDigits(text))));
