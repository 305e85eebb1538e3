/** Where the words to mark on a page wait for it: all that every page must know of them. */

export const DEPARTURES = 'search-marks ';

/** The key of an address, of a link or of the page. */
export const departureKey = ({ pathname, hash }: HTMLAnchorElement | Location): string =>
  DEPARTURES + pathname + hash;
