import { parseQuantity } from './quantity.ts';

/** A printed amount of money in units of its currency (won, dollars …, not thousands of them). */
export interface Money {
  printed: string;
  from: number;
  to?: number;
  /** ISO 4217 */
  currency: string;
  qualifiers: string[];
}

const CURRENCIES: [RegExp, string][] = [
  [/^(?:달러|불|\$|USD)(?![가-힣])/, 'USD'],
  [/^(?:유로|€|EUR)(?![가-힣])/, 'EUR'],
  [/^(?:파운드|£|GBP)(?![가-힣])/, 'GBP'],
  [/^(?:위안|CNY)(?![가-힣])/, 'CNY'],
  [/^(?:엔|JPY)(?![가-힣])/, 'JPY'],
  [/^(?:원|KRW)(?![가-힣])/, 'KRW'],
];

/** The Korean words of the currencies, by their codes of ISO 4217. */
export const currencyWords: Readonly<Record<string, string>> = {
  KRW: '원',
  USD: '달러',
  EUR: '유로',
  GBP: '파운드',
  CNY: '위안',
  JPY: '엔',
};

const LETTER_SCALES: Record<string, number> = { B: 1e9, M: 1e6, K: 1e3 };

/**
 * Reads an amount of money as printed.
 *
 * @param printed e.g. `1조 2,500억 원`, `약 25억 달러`, `$ 40M`, `50~80억 원`
 * @returns the amount, or null when the text is not one amount with a currency
 */
export function parseMoney(printed: string): Money | null {
  const quantity = parseQuantity(printed);
  if (!quantity) return null;
  const currency = CURRENCIES.find(([form]) => form.test(quantity.unit))?.[1];
  if (!currency) return null;
  const scale = LETTER_SCALES[/[$€£]([BMK])$/.exec(quantity.unit)?.[1] ?? ''] ?? 1;
  const { from, to, qualifiers } = quantity;
  return {
    printed,
    from: from * scale,
    ...(to !== undefined && { to: to * scale }),
    currency,
    qualifiers,
  };
}
