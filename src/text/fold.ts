/** Ways to make texts equal that differ only in what does not count. */

/** Without white space. */
export const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** In small letters and without white space: how names are compared. */
export const nameKey = (name: string): string => withoutSpaces(name).toLowerCase();

/** Letters and digits alone, small: how titles and quotations of the print are compared. */
export const lettersOnly = (text: string): string =>
  text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();
