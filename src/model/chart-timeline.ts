import type { Edition } from '#/content/edition.ts';
import type { Chart } from '#/schemas/chart.ts';
import { domainTitle } from './navigation.ts';
import { type Dated, timelineOf } from './timeline.ts';

/** How many entries of the timeline a year has in a domain. */
export interface YearCount {
  year: number;
  /** policies, events and states */
  done: number;
  /** targets, outlooks and recommendations */
  ahead: number;
}

/** The years of a domain that have entries. */
export interface Lane {
  domain: string;
  title: string;
  years: YearCount[];
}

/** Kinds of what had not happened when the report was printed. */
const AHEAD = new Set(['target', 'outlook', 'recommendation']);

/** The year under which the timeline lists an entry. */
const yearOf = ({ date }: Dated): number => Number((date.from ?? date.to ?? '').slice(0, 4));

const domainOf = ({ quotation }: Dated): string => quotation.passage.page.domain;

/** The entries of the timeline by domain and year, as far as a chart shows them. */
export function lanesOf(edition: Edition, { years = [0, 9999] }: Chart): Lane[] {
  const [first, last] = years;
  const shown = timelineOf(edition).filter(
    (entry) => yearOf(entry) >= first && yearOf(entry) <= last,
  );
  return edition.domains.flatMap(({ id }) => {
    const own = shown.filter((entry) => domainOf(entry) === id);
    if (own.length === 0) return [];
    const counts = [...Map.groupBy(own, yearOf)].map(([year, entries]) => {
      const ahead = entries.filter(({ entry }) => AHEAD.has(entry.kind)).length;
      return { year, done: entries.length - ahead, ahead };
    });
    return [
      {
        domain: id,
        title: domainTitle(edition, id),
        years: counts.sort((a, b) => a.year - b.year),
      },
    ];
  });
}

/** What of the timeline lies outside the years that a chart shows, in a sentence; empty where nothing does. */
export function leftOut(edition: Edition, { years: [first, last] = [0, 9999] }: Chart): string {
  const outside = timelineOf(edition)
    .map(yearOf)
    .filter((year) => year < first || year > last);
  const counts = [...Map.groupBy(outside, (year) => year)].sort(([a], [b]) => a - b);
  const told = counts.map(([year, entries]) => `${year}년의 ${entries.length}건`).join(', ');
  return told && `이 기간 밖에 있는 ${told}은 그리지 않았다.`;
}
