/** A printed year, month, day or span; ISO 8601 with as much precision as the print has. */
export interface Period {
  printed: string;
  /** `2023`, `2023-07` or `2023-07-01`; absent for `’30년까지` */
  from?: string;
  /** end of a span, or the deadline of `’30년까지` */
  to?: string;
}

const DATE = String.raw`[’‘'′]?\s?((?:19|20)?\d\d)(?:년)?(?:\s?[.\-/년]\s?(\d{1,2}|上|下|상반기|하반기))?(?:\s?[.\-/월]\s?(\d{1,2}))?\s?[.년월일]*`;
const ONE = new RegExp(String.raw`^\(?${DATE}\s?(?:년|연도)?\s?(까지|부터|이후|이전|[~∼–-])?\)?$`);
const SPAN = new RegExp(String.raw`^\(?${DATE}\s?[~∼–-]\s?${DATE}\s?(?:까지)?\)?$`);

/**
 * Reads a date or span of time as printed.
 *
 * @param printed e.g. `’23.07`, `2023.06.27.`, `’23~’27`, `’30년까지`, `’18.12~’21.11`
 * @returns its bounds, or null when the text is neither a date nor a span
 */
export function parsePeriod(printed: string): Period | null {
  const text = printed.trim();
  const span = SPAN.exec(text);
  if (span)
    return { printed, from: iso(span[1], span[2], span[3]), to: iso(span[4], span[5], span[6]) };
  const one = ONE.exec(text);
  if (!one) return null;
  const date = iso(one[1], one[2], one[3]);
  if (/까지|이전/.test(one[4] ?? '')) return { printed, to: date };
  return { printed, from: date };
}

function iso(year = '', month?: string, day?: string): string {
  const full = year.length === 4 ? year : (Number(year) > 60 ? '19' : '20') + year;
  const m = month && /^\d+$/.test(month) ? `-${month.padStart(2, '0')}` : '';
  return full + m + (m && day ? `-${day.padStart(2, '0')}` : '');
}
