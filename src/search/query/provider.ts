/** The engine underneath, as two functions; exchange it by writing another provider. */
import type { Fragment, Postings } from '../format/pagefind.ts';

/** Finds words and gives texts. Records are numbered as in the catalogue. */
export interface Provider {
  /** Postings of one word of the lexicon (folded), empty when the index does not hold it. */
  find(word: string): Promise<Postings>;
  /** The text of one record. */
  read(record: number): Promise<Fragment>;
}
