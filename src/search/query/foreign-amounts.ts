/** Amounts as they are written in English: $40M is 4000만 달러. */
import { withOwnUnits } from './foreign-units.ts';

const WORTHS: readonly (readonly [names: string, worth: number])[] = [
  ['thousand k', 1e3],
  ['million mln mn m', 1e6],
  ['billion bln bn b', 1e9],
  ['trillion tn t', 1e12],
];
const CURRENCIES: readonly (readonly [names: string, currency: string])[] = [
  ['$ us$ usd dollar dollars', '달러'],
  ['€ eur euro euros', '유로'],
  ['£ gbp pound pounds', '파운드'],
  ['¥ jpy yen', '엔'],
  ['cny rmb yuan', '위안'],
  ['₩ krw won', '원'],
];

const byName = <Value>(list: readonly (readonly [string, Value])[]): Map<string, Value> =>
  new Map(list.flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)));
const worths = byName(WORTHS);
const currencies = byName(CURRENCIES);

const oneOf = (names: Iterable<string>): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace('$', '\\$'))
    .join('|');
const currency = oneOf(currencies.keys());
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(${currency}) ?)?(\\d[\\d,]*(?:\\.\\d+)?)(?: ?(${oneOf(worths.keys())})(?![a-z\\d])|(?![\\p{L}\\d]))(?: ?(?:us )?(${currency})(?![a-z\\d]))?`,
  'giu',
);

/** 억 and 만, by which amounts are written in Korean; nothing where digits are written. */
function inKorean(worth: number): string {
  const unit = worth >= 1e8 ? '억' : worth >= 1e4 ? '만' : '';
  const value = worth / (unit === '억' ? 1e8 : unit === '만' ? 1e4 : 1);
  return `${Number(value.toPrecision(12))}${unit}`;
}

/** Amounts of money in a text with million or the like ($2.35B), each as written. */
export const foreignAmountsIn = (text: string): { at: number; written: string }[] =>
  [...text.matchAll(AMOUNT)]
    .filter(([, before, , scale, after]) => scale && (before ?? after))
    .map((match) => ({ at: match.index, written: match[0] }));

/**
 * A text with its English amounts as Korean ones: those with a currency, those that say million or the
 * like in full (40M alone may be anything), and those with a unit in full.
 */
export const amountsInKorean = (text: string): string =>
  withOwnUnits(
    text.replace(AMOUNT, (written, before = '', digits = '', scale = '', after = '') => {
      const unit = currencies.get((before || after).toLowerCase()) ?? '';
      if (!unit && scale.length < 5) return written;
      const worth = Number(digits.replaceAll(',', '')) * (worths.get(scale.toLowerCase()) ?? 1);
      return inKorean(worth) + (unit && ` ${unit}`);
    }),
  );
