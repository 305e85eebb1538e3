import { zipSync } from 'fflate';

/** The earliest day that a zip can name. */
const EARLIEST: Day = [1980, 1, 1];

/** Year, month and day. */
export type Day = readonly [year: number, month: number, day: number];

/**
 * A zip whose bytes follow from its files alone: no clock, no time zone, no order of making.
 *
 * @param files by path; they stand in the order given
 * @param day the date of each of them
 */
export const zip = (
  files: Readonly<Record<string, Uint8Array>>,
  [year, month, day]: Day = EARLIEST,
): Uint8Array =>
  // fflate writes the local time of a date
  zipSync({ ...files }, { level: 9, mtime: new Date(year, month - 1, day), os: 3 });
