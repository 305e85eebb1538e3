/**
 * Ids in the whole: documents share ids such as `trends`, so each bears the name of its page. No id of
 * the content has an underscore, which tells the two apart.
 *
 * @param page id of a page, e.g. `battery/eu-market`, or the name of a list
 * @param id id on that page; none for the page itself
 * @returns e.g. `paper-battery.eu-market_trends`, a name that XML takes too
 */
export const wholeId = (page: string, id?: string): string =>
  `paper-${page.replaceAll('/', '.')}${id === undefined ? '' : `_${id}`}`;
