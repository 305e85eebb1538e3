/** A printed year, month, day or span; ISO 8601 with as much precision as the print has. */
export interface Period {
  printed: string;
  /** `2023`, `2023-07` or `2023-07-01`; absent for `’30년까지` */
  from?: string;
  /** end of a span, or the deadline of `’30년까지` */
  to?: string;
}

const DATE =
  /^(?<mark>[’‘'′])?\s?(?<year>(?:19|20)\d\d|\d\d)(?:\s?[./년]\s?(?<month>\d{1,2}))?(?:\s?[./월]\s?(?<day>\d{1,2}))?(?<word>\s?[년월일])?\s?\.?\s?(?:상반기|하반기|上|下|[1-4]\s?분기|초|말)?$/;
const ISO = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?$/;

/** Two digits are a year from 2000 to this one: the report tells of recent years and of plans. */
const LAST_SHORT_YEAR = 60;

interface Day {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
}

/**
 * Reads a date or span of time as printed.
 *
 * @param printed e.g. `’23.07`, `2023.06.27.`, `’23~’27`, `09~21년`, `’30년까지`, `’18.12~’21.11`
 * @returns its bounds, or null when the text is no date or span, or a span that runs backwards
 */
export function parsePeriod(printed: string): Period | null {
  const text = printed.trim().replace(/^\((.*)\)$/, '$1');
  const day = dayOf(text);
  if (day) return { printed, from: iso(day) };
  const [, bare = '', word] = /^(.*?)\s?(까지|이전|부터|이후)$/.exec(text) ?? [];
  const named = dayOf(bare);
  if (named) return { printed, [/까지|이전/.test(word ?? '') ? 'to' : 'from']: iso(named) };

  const ends = text.replace(/\s?까지$/, '').split(/\s?[~∼–-]\s?/);
  if (ends.length !== 2) return null;
  const [start = '', end = ''] = ends;
  // `09~21년` says once that both are years
  const first = dayOf(start) ?? (/^\d\d\s?년$/.test(end) ? dayOf(`’${start}`) : undefined);
  if (first && end === '') return { printed, from: iso(first) };
  const last = dayOf(end) ?? (first && sameSpan(first, end));
  if (last && start === '') return { printed, to: iso(last) };
  if (!first || !last) return null;
  const [from, to] = [iso(first), iso(last)];
  const shared = Math.min(from.length, to.length);
  return from.slice(0, shared) <= to.slice(0, shared) ? { printed, from, to } : null;
}

/**
 * A date or span with the years written out that two digits cannot say.
 *
 * @param printed e.g. `’99.12`
 * @returns e.g. `1999.12`, or null when the text is no date or span that way either
 */
export function yearWrittenOut(printed: string): string | null {
  const full = printed.replace(/(?<![\d.])[’‘'′]?\s?(\d\d)(?!\d)/g, (found, year: string) =>
    Number(year) > LAST_SHORT_YEAR ? `19${year}` : found,
  );
  return full !== printed && parsePeriod(full) ? full : null;
}

/** What before or after a date makes it the end or the beginning of a span, or part of a longer date. */
const LEAD = /(?:[~∼]\s?|[–-])$/;
const TAIL =
  /^(?:\.?\d+|년)?\s?(?:[~∼]\s?(?:[’‘'′]?\d[\d.년월]*)?|[–-][’‘'′]?\d[\d.년월]*|까지|이전|부터|이후)+|^\.\d+/;

/**
 * A date with what makes it an end or a beginning where it stands in a text.
 *
 * @param text e.g. `생산 라인 구축 (~’25, LGES)`
 * @param printed e.g. `’25`
 * @returns e.g. `~’25`; `printed` itself where it stands whole at least once, or not at all
 */
export function wholePeriod(text: string, printed: string): string {
  const wholes = [...text.matchAll(new RegExp(RegExp.escape(printed), 'g'))].map(({ index }) => {
    const lead = LEAD.exec(text.slice(0, index))?.[0] ?? '';
    return lead + printed + (TAIL.exec(text.slice(index + printed.length))?.[0] ?? '');
  });
  return wholes.includes(printed) ? printed : (wholes[0] ?? printed);
}

/** One date; two bare digits are a year only where something says so: `’23`, `23년`, `23.07`. */
function dayOf(text: string): Day | undefined {
  const groups = (ISO.exec(text) ?? DATE.exec(text))?.groups;
  if (!groups) return undefined;
  const { mark, year = '', month, day, word } = groups;
  if (year.length === 2 && !mark && !month && !word) return undefined;
  if (year.length === 2 && Number(year) > LAST_SHORT_YEAR) return undefined;
  const full = year.length === 4 ? year : `20${year}`;
  return isOnCalendar(full, month, day) ? { year: full, month, day } : undefined;
}

/** The end of a span that repeats neither year nor mark: `’23.07~09`, `’22~27`. */
function sameSpan(first: Day, end: string): Day | undefined {
  const number = /^(\d{1,2})\s?[.년월일]?$/.exec(end)?.[1];
  if (!number) return undefined;
  if (!first.month) return dayOf(`’${number}`);
  const last = first.day ? { ...first, day: number } : { ...first, month: number };
  return isOnCalendar(last.year, last.month, last.day) ? last : undefined;
}

function isOnCalendar(year: string, month = '1', day = '1'): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

const iso = ({ year, month, day }: Day): string =>
  [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
