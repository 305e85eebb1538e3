/** Numbers in words, as who speaks a query writes them: 십억 달러 is 10억 달러. */
import { DIGITS } from '../format/pieces.ts';
import { SMALL, unit } from './quantities.ts';

/** Behind what is counted the word ends, or a particle follows: 백 개 is a hundred, 백 개선 is none. */
const END =
  '(?=[은는이가을를의에로도만씩간짜당]?(?:$|[^가-힣])|(?:에서|으로|부터|까지|이상|이하|정도))';

const [thousands, hundreds, tens] = [...'천백십'].map((place) => `(?:[${DIGITS}]?${place})?`);
const SPOKEN = new RegExp(
  `(?<![가-힣\\d])(?=[${DIGITS}]?[천백십]|[${DIGITS}] ?나노)(${thousands}${hundreds}${tens}[${DIGITS}]?)(?= ?[만억조]| ?(?:${unit})${END})`,
  'gi',
);

/**
 * A text with its numbers in digits, where they are counted or multiplied by what follows.
 *
 * @param text normalised
 */
export const inDigits = (text: string): string =>
  text.replace(SPOKEN, (_, spoken: string) => String(worthOf(spoken)));

/** 이천삼백 → 2300 */
function worthOf(spoken: string): number {
  let [total, digit] = [0, 0];
  for (const sign of spoken) {
    const place = SMALL.get(sign);
    if (place === undefined) digit = 1 + DIGITS.indexOf(sign);
    else [total, digit] = [total + (digit || 1) * place, 0];
  }
  return total + digit;
}
