/** Texts of records, in files of several that are read for the same queries. */
import { type Alphabet, decodeText } from './alphabet.ts';

/** The text of one record. */
export interface Fragment {
  /** address below the site's root */
  url: string;
  /** encoded text, see `encoding.ts` */
  content: string;
  /** titles of the passages in which it lies, outermost first */
  within: string[];
  /** words of the print in it that are doubtful, and are kept as they stand */
  doubtful?: string[];
  /** the question that it answers: where all answers to it stand, and what it is about */
  question?: [address: string, title: string];
}

/** The texts of a group, in the order of their records. */
export const packTexts = (texts: Fragment[]): string => JSON.stringify(texts);

/**
 * Reads the texts of a group.
 *
 * @throws SyntaxError when they are cut off
 */
export const readTexts = (bytes: Uint8Array, alphabet: Alphabet): Fragment[] =>
  JSON.parse(decodeText(bytes, alphabet));
