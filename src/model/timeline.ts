import type { Edition } from '#/content/edition.ts';
import { columnsOf, fullLabel } from '#/content/table/columns.ts';
import { type Period, wholePeriod } from '#/schemas/printed/period.ts';
import type { TimelineEntry } from '#/schemas/timeline.ts';
import { addressText } from './address-text.ts';
import { once } from './once.ts';
import { inOneLine, type Quotation, soundQuotation } from './quotation.ts';

/** An entry of the timeline with its words and its time. */
export interface Dated {
  entry: TimelineEntry;
  quotation: Quotation;
  date: Period;
  also: Quotation[];
}

/** The time of a quotation: as written, or the only one that the data have for it. */
export function dateOf({ date }: Pick<TimelineEntry, 'date'>, quotation: Quotation) {
  if (date) return date;
  const [only, ...others] = timesOf(quotation);
  return others.length === 0 ? only : undefined;
}

/** The times that the data have for quoted words: those of the item, or those of the row's columns of times. */
function timesOf({ passage, whole }: Quotation): readonly Period[] {
  if (whole.periods.length > 0 || passage.kind !== 'row') return whole.periods;
  return columnsOf(passage.table)
    .filter(({ type }) => type === 'period')
    .map(({ name }) => passage.row.cells[name])
    .filter((cell) => typeof cell === 'object' && cell !== null) as Period[];
}

/**
 * How a time stands where words are quoted.
 *
 * @returns the time as it stands there, with its `~` or `까지`; undefined where it does not
 */
export function timeAt(
  edition: Edition,
  quotation: Quotation,
  printed: string,
): string | undefined {
  const texts = textsAround(edition, quotation).map(inOneLine);
  const found = texts.filter((text) => text.includes(printed));
  const wholes = found.map((text) => wholePeriod(text, printed));
  return wholes.includes(printed) ? printed : wholes[0];
}

/** What says when: the words, the items above them, the heads of row and column; the section of a sentence. */
function textsAround(edition: Edition, { passage, column, whole }: Quotation): string[] {
  const own = [whole.text, ...whole.above];
  if (passage.kind !== 'row')
    return [...own, passage.title, addressText(edition, passage.address) ?? ''];
  const times = timesOf({ passage, column, whole, words: '' }).map(({ printed }) => printed);
  return [...own, passage.title, column ? fullLabel(column) : '', ...times];
}

/** How a time lies to the day on which the report appeared. */
export type Phase = 'past' | 'under-way' | 'ahead';

/**
 * Whether a time was past, under way or ahead when the report appeared. A year or month counts as
 * begun when the report appeared in it.
 *
 * @param published day on which the report appeared, as ISO 8601
 */
export function phaseOf({ from, to }: Period, published: string): Phase {
  const isReached = (time: string) => time <= published.slice(0, time.length);
  if (from === undefined || !isReached(from)) {
    return to !== undefined && isReached(to) ? 'past' : 'ahead';
  }
  return to === undefined || isReached(to) ? 'past' : 'under-way';
}

/** When something begins; a deadline alone stands at its end. */
export const whenOf = ({ date }: Pick<Dated, 'date'>): string => date.from ?? date.to ?? '';

/** The entries of the timeline whose words and time are known. */
export const timelineOf = once((edition: Edition): readonly Dated[] =>
  [...edition.timeline].flatMap((entry) => {
    const quotation = soundQuotation(edition, entry);
    const date = quotation && dateOf(entry, quotation);
    if (!quotation || !date) return [];
    const also = entry.also.flatMap((place) => soundQuotation(edition, place) ?? []);
    return { entry, quotation, date, also };
  }),
);
