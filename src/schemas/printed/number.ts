/**
 * Numbers as Korean print writes them: `28,936`, `4.7`, `1조 2,500억`, `15만`, `3.2조`.
 */
const SCALES: Record<string, number> = { 조: 1e12, 억: 1e8, 만: 1e4, 천: 1e3, 백: 1e2 };

/** Source of a regular expression for one number with its Korean scale words. */
export const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?(?:\s?(?:[조억만]|천(?=만|억|조|\s|$|[가-힣])|백(?=만)))*(?:\s?\d[\d,]*(?:\.\d+)?(?:\s?[조억만천백])+)*`;

/**
 * The value of one printed number.
 *
 * @param printed digits with thousands separators and scale words, e.g. `1조 2,500억`
 * @returns the number, e.g. 1250000000000; NaN when `printed` is no number
 */
export function numberValue(printed: string): number {
  const parts = printed.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?((?:[조억만천백]\s?)*)/g);
  let sum = 0;
  let seen = false;
  for (const [, digits = '', scales = ''] of parts) {
    const factor = [...scales.replace(/\s/g, '')].reduce((f, s) => f * (SCALES[s] ?? 1), 1);
    sum += Number(digits.replaceAll(',', '')) * factor;
    seen = true;
  }
  return seen ? Math.round(sum * 1e6) / 1e6 : Number.NaN;
}
