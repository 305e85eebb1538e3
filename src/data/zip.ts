import { zipSync } from 'fflate';

/** The earliest day that a zip can name. */
const EARLIEST = '1980-01-01';
/** A file that all may read and its owner write: without, it is unpacked as one that nobody may open. */
const READABLE = (0o100644 << 16) >>> 0;

/**
 * A zip whose bytes follow from its files alone: no clock, no time zone, no order of making.
 *
 * @param files by path; they stand in the order given
 * @param day the date of each of them, ISO 8601
 */
export const zip = (files: Readonly<Record<string, Uint8Array>>, day = EARLIEST): Uint8Array =>
  // fflate writes the local time of a date
  zipSync({ ...files }, { level: 9, mtime: new Date(`${day}T00:00:00`), os: 3, attrs: READABLE });
