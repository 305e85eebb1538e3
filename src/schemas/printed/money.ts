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
  [/^(?:달러|불|\$|USD)/, 'USD'],
  [/^(?:유로|€|EUR)/, 'EUR'],
  [/^(?:파운드|£|GBP)/, 'GBP'],
  [/^(?:위안|CNY)/, 'CNY'],
  [/^(?:엔|JPY)/, 'JPY'],
  [/^(?:원|KRW)/, 'KRW'],
];
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
  const letter = /[$€£]([BMK])$/.exec(quantity.unit)?.[1];
  const currency = CURRENCIES.find(([form]) => form.test(quantity.unit))?.[1];
  if (!currency) return null;
  const scale = letter ? (LETTER_SCALES[letter] ?? 1) : rangeScale(printed);
  const { from, to } = quantity;
  return {
    printed,
    from: from * (letter || to !== undefined ? scale : 1),
    ...(to !== undefined && { to: letter ? to * scale : to }),
    currency,
    qualifiers: quantity.qualifiers,
  };
}

/** In `50~80억 원` the scale word stands once and holds for both ends. */
function rangeScale(printed: string): number {
  const m = /\d\s?[~∼–]\s?[\d,.]+\s?([조억만천])/.exec(printed);
  return m ? ({ 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3 }[m[1] as string] ?? 1) : 1;
}
