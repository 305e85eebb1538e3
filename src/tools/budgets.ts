/**
 * What each kind of page may cost a reader, in one place; `npm run benchmark` holds the built site to it.
 *
 * Bytes are those of a first visit: compressed by brotli, with headers, and with what a page fetches by
 * itself. Paint and input are told in times of what the same text as bare HTML takes in the same run, on a
 * slow phone (`paint/visit.ts`).
 */
import type { PageKind } from './page-kinds.ts';
import type { Bytes } from './paint/line.ts';

/** A budget for the pages of one kind; each of them keeps to it. */
export interface Budget {
  bytes: Bytes;
  requests: number;
  elements: number;
  /** times bare HTML's */
  firstPaint: number;
  largestPaint: number;
  /** times bare HTML's, where it is more than `NOT_FELT` */
  inputDelay: number;
}

/** What every page keeps to: bytes of the scripts that start it, and how far it moves while it loads. */
export const EVERY_PAGE = { startScripts: 2500, layoutShift: 0 };

/** The page in the middle, when all that show something are put in the order of their weight. */
export const MEDIUM_PAGE = 16_600;

/** ms from an input to the next frame that nobody feels. */
export const NOT_FELT = 100;

/** No page has a font of its own or a picture before the reader asks; `other` is the icon of the tab. */
const bytes = (html: number, css: number, js: number, more: Partial<Bytes> = {}): Bytes => ({
  html,
  css,
  js,
  font: 0,
  image: 0,
  other: 600,
  ...more,
});

/** Painted, at once as a whole, and answering in so many times what bare HTML takes. */
const asFastAs = (times: number) => ({ firstPaint: times, largestPaint: times, inputDelay: 1.5 });

/** The budgets, kind by kind. */
export const budgets: Record<PageKind, Budget> = {
  front: {
    bytes: bytes(10_600, 2350, 2300),
    requests: 5,
    elements: 500,
    ...asFastAs(1.2),
  },
  contents: {
    bytes: bytes(11_500, 2350, 2300),
    requests: 5,
    elements: 600,
    ...asFastAs(1.2),
  },
  overview: {
    bytes: bytes(14_000, 2350, 2300),
    requests: 5,
    elements: 900,
    ...asFastAs(1.2),
  },
  'short document': {
    bytes: bytes(12_300, 4900, 2300),
    requests: 7,
    elements: 900,
    ...asFastAs(1.15),
  },
  'medium document': {
    bytes: bytes(19_200, 4900, 2300),
    requests: 7,
    elements: 1800,
    ...asFastAs(1.15),
  },
  // as long as the print has it; 1.3 KB for what reference managers and catalogues of data read
  'long document': {
    bytes: bytes(30_500, 4900, 2850),
    requests: 8,
    elements: 2300,
    ...asFastAs(1.2),
  },
  'by question': {
    bytes: bytes(18_700, 2350, 2300),
    requests: 5,
    elements: 950,
    ...asFastAs(1.2),
  },
  // read by jumping into it, and cut to size: the page itself at most 22 KB with its first styles
  list: {
    bytes: bytes(20_900, 3300, 3000),
    requests: 8,
    elements: 1520,
    ...asFastAs(1.2),
  },
  glossary: {
    bytes: bytes(16_500, 2350, 3000),
    requests: 7,
    elements: 900,
    ...asFastAs(1.2),
  },
  // the longest of lists
  errata: {
    bytes: bytes(21_300, 3100, 3000),
    requests: 8,
    elements: 1520,
    ...asFastAs(1.2),
  },
  english: {
    bytes: bytes(16_500, 2350, 2300),
    requests: 5,
    elements: 700,
    ...asFastAs(1.2),
  },
  // what leads to the places of a document: the one that is cited most
  'cited from': {
    bytes: bytes(13_400, 2350, 2300),
    requests: 5,
    elements: 850,
    ...asFastAs(1.2),
  },
  // has no script and no frame of the site
  'framed table': {
    bytes: bytes(10_200, 0, 0),
    requests: 3,
    elements: 500,
    ...asFastAs(1.2),
  },
  // its engine, the head of the index and where words lie (`other`) are fetched at once: whoever comes here searches
  search: {
    bytes: bytes(8500, 2350, 39_500, { other: 20_500 }),
    requests: 15,
    elements: 300,
    ...asFastAs(1.2),
    // the last thing painted says that one may ask now
    largestPaint: 2.7,
  },
  // the whole report on one page, with its sheets in it: for paper, and loaded for it alone
  whole: {
    bytes: bytes(207_000, 0, 0),
    requests: 3,
    elements: 18_500,
    ...asFastAs(1.2),
  },
  // shows one of each component, with its sheet
  design: {
    bytes: bytes(14_000, 5400, 2300),
    requests: 9,
    elements: 900,
    ...asFastAs(1.5),
  },
  other: {
    bytes: bytes(10_200, 2350, 2300),
    requests: 6,
    elements: 600,
    ...asFastAs(1.2),
  },
  // a page of its own, one request more, and then the page that it leads on to
  'short link': {
    bytes: bytes(31_000, 4900, 7800, { image: 4700, other: 2500 }),
    requests: 18,
    elements: 30,
    ...asFastAs(1.6),
    // the largest may be the place itself, which is seen when the second page has been read that far
    largestPaint: 2,
  },
  'leads on': {
    bytes: bytes(31_000, 4900, 7800, { image: 4700, other: 2500 }),
    requests: 18,
    elements: 30,
    ...asFastAs(1.8),
  },
};
