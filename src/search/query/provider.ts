/** The engine underneath, as two functions; exchange it by writing another provider. */
import type { Postings } from '../format/chunks.ts';

/** What stands in one record. */
export interface Fragment {
  url: string;
  /** encoded text, see `analysis/encoding.ts` */
  content: string;
  /** titles of the places in which it lies, outermost first */
  within: string[];
}

/** Finds words and gives texts. Records are numbered as in the catalogue. */
export interface Provider {
  /** Places of one word of the lexicon (folded), empty when the index does not hold it. */
  find(word: string): Promise<Postings>;
  /** The text of one record. */
  read(record: number): Promise<Fragment>;
}
