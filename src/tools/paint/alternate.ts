import { BYTE_TYPES, type Bytes } from './line.ts';
import type { Visit } from './visit.ts';

/** One number, as often as it was measured. */
export interface Sample {
  median: number;
  least: number;
  /** how far apart the middle half lies */
  spread: number;
}

/** What was measured of a page in all visits. */
export type Samples = Record<Exclude<keyof Visit, 'bytes'>, Sample> & {
  /** medians */
  bytes: Bytes;
};

/**
 * Visits some pages in turn, so that what else the machine does meets all of them alike.
 *
 * @param visits by name, each opens its page once
 * @param runs how often
 */
export async function alternate<Name extends string>(
  visits: Record<Name, () => Promise<Visit>>,
  runs: number,
): Promise<Record<Name, Samples>> {
  const names = Object.keys(visits) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, [] as Visit[]])) as Record<
    Name,
    Visit[]
  >;
  for (let run = 0; run < runs; run++)
    for (const name of run % 2 === 0 ? names : names.toReversed())
      all[name].push(await visits[name]());
  return Object.fromEntries(names.map((name) => [name, samplesOf(all[name])])) as Record<
    Name,
    Samples
  >;
}

/** Sums up the visits of one page. */
export function samplesOf(visits: readonly Visit[]): Samples {
  const of = (number: (visit: Visit) => number) => sampleOf(visits.map(number));
  return {
    firstPaint: of((visit) => visit.firstPaint),
    largestPaint: of((visit) => visit.largestPaint),
    requestsUntilPaint: of((visit) => visit.requestsUntilPaint),
    requests: of((visit) => visit.requests),
    layoutShift: of((visit) => visit.layoutShift),
    inputDelay: of((visit) => visit.inputDelay),
    bytes: Object.fromEntries(
      BYTE_TYPES.map((type) => [type, of(({ bytes }) => bytes[type]).median]),
    ) as Bytes,
  };
}

/** Sums up what was measured of one thing. */
export function sampleOf(numbers: readonly number[]): Sample {
  const sorted = numbers.toSorted((a, b) => a - b);
  // between two when it falls between them
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const [below = Number.NaN, above = below] = sorted.slice(
      Math.floor(place),
      Math.floor(place) + 2,
    );
    return below + (above - below) * (place % 1);
  };
  return { median: at(0.5), least: at(0), spread: at(0.75) - at(0.25) };
}
