/** What a query asks for, word by word. */
import type { ParsedQuery } from './parse.ts';
import type { Spans } from './spans.ts';

/** One thing to be found: a word, a quoted phrase, a word of a name. */
export interface Term {
  /** as typed */
  typed: string;
  spans: Spans;
  /** holds a number */
  numeric: boolean;
  /** what was looked for instead of what was typed, best first; empty when it was found as typed */
  replacedBy: string[];
  /** what it may have been meant as, when it may be another word as well; nothing was looked for */
  offers: string[];
  /** it is found, but only where nothing is to be found: 반도체 -반도체 */
  isLeftOut?: boolean;
  /** what the question asks that it is a word of, where that is typed without blanks */
  asks?: Pick<ParsedQuery, 'question' | 'counter'>;
  /** texts to mark on a page that is opened from the results */
  highlights: string[];
}
