/** The part of a query with quotes or a minus that goes on being typed: what the signs mean to the rest stays. */
import { MINUS, QUOTES } from '../format/query-signs.ts';

/** The end of what is typed, which a suggestion takes the place of. */
export interface OpenEnd {
  text: string;
  /** what stands before it, up to its own sign */
  before: string;
  /** closes the quote that it stands in */
  after: string;
  /** a minus belongs to one word only */
  isOneWord: boolean;
}

/** A minus, of which nothing is known yet but that it begins a word. */
const BEGUN = /^[-−–]/;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '«': '»' };

/**
 * Finds the end of a query that goes on being typed.
 *
 * @param typed the query, normalised
 * @returns nothing where no sign means anything: then all of it goes on
 */
export function openEnd(typed: string): OpenEnd | undefined {
  const stretches = typed.split(QUOTES);
  const last = stretches.at(-1) ?? '';
  const isQuoted = stretches.length % 2 === 0;
  const words = last.split(' ');
  const word = words.at(-1) ?? '';
  const signed = words.findLastIndex((one) => MINUS.test(one));
  const isLeftOut = !isQuoted && BEGUN.test(word);
  if (stretches.length === 1 && signed < 0 && !isLeftOut) return undefined;
  const behind = isLeftOut ? word.slice(1) : words.slice(signed + 1).join(' ');
  const text = (isQuoted ? last : behind).trimStart();
  const before = typed.slice(0, typed.length - text.length);
  const after = isQuoted ? (CLOSING[before.trimEnd().at(-1) ?? ''] ?? '"') : '';
  return { text, before, after, isOneWord: isLeftOut };
}
