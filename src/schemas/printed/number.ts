/**
 * Numbers as Korean print writes them: `28,936`, `4.7`, `1조 2,500억`, `15만`, `3.2조`.
 */
const LARGE: Record<string, number> = { 조: 1e12, 억: 1e8, 만: 1e4 };
const SMALL: Record<string, number> = { 천: 1e3, 백: 1e2 };

/** Digits with separators after every third, or with none. */
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?!\d|[\d,]*,\d)(?:\.\d+)?`;

/** Source of a regular expression for one number with its Korean scale words. */
export const NUMBER = String.raw`${DIGITS}(?:\s?(?:[조억만]|천(?=만|억|조|\s|$|[가-힣])|백(?=만)))*(?:\s?${DIGITS}(?:\s?[조억만천백])+)*`;

/**
 * The value of one printed number.
 *
 * @param printed digits with thousands separators and scale words, e.g. `1조 2,500억`
 * @returns the number, e.g. 1250000000000; NaN when `printed` is no number
 */
export function numberValue(printed: string): number {
  const parts = [...printed.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?((?:[조억만천백]\s?)*)/g)];
  if (parts.length === 0) return Number.NaN;
  let sum = 0;
  // 천 and 백 gather below the next 만, 억 or 조: 1천 5백만 is 1,500만
  let below = 0;
  for (const [, digits = '', scales = ''] of parts) {
    let value = Number(digits.replaceAll(',', ''));
    for (const scale of scales.replace(/\s/g, '')) {
      if (SMALL[scale]) value *= SMALL[scale];
      else {
        sum += (below + value) * (LARGE[scale] ?? 1);
        below = value = 0;
      }
    }
    below += value;
  }
  // 15 digits are what a double holds exactly
  return Number((sum + below).toPrecision(15));
}

/**
 * A whole number as Korean print writes it.
 *
 * @param value e.g. 1250000000000
 * @returns e.g. `1조 2,500억`
 */
export function koreanNumber(value: number): string {
  const words: string[] = [];
  let rest = value;
  for (const [word, scale] of [...Object.entries(LARGE), ['', 1] as const]) {
    const digits = Math.floor(rest / scale);
    if (digits) words.push(digits.toLocaleString('en-US') + word);
    rest -= digits * scale;
  }
  return words.join(' ') || '0';
}
