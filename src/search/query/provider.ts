/** The engine underneath, as two functions and one more; exchange it by writing another provider. */
import type { ListedWords } from '../format/listed-words.ts';
import type { AllNames, ListedNames, ReadNearNames } from '../format/names.ts';
import type { Postings } from '../format/postings.ts';
import type { Fragment } from '../format/texts.ts';

/** Finds words and gives texts. Records are numbered as in the catalogue. */
export interface Provider {
  /**
   * Postings of one word of the lexicon (folded), empty when the index does not hold it.
   *
   * @param of the word or name that it is looked up for, where it is one of those that belong to it
   *   (`query/families.ts`): what is read for that has it too
   */
  find(word: string, of?: string): Promise<Postings>;
  /**
   * Where a phrase begins that belongs to a word or name; undefined where only its words can be told.
   *
   * @param phrase as `query/families.ts` writes it
   */
  phrase?(phrase: string, of: string): Promise<Postings | undefined>;
  /** What is known of the names that a text may begin or be; undefined where only all can be had. */
  names?(text: string): Promise<ReadNearNames | undefined>;
  /** Names and compounds, to compare words with; undefined where only all can be had. */
  listed?(): Promise<ListedNames | undefined>;
  /** All names of the index; those of the lexicon are all without. */
  allNames?(): Promise<AllNames>;
  /** Begins to load texts that will be read, where that is done better for all of them together. */
  expect?(records: readonly number[]): void;
  /** The text of one record. */
  read(record: number): Promise<Fragment>;
  /** Words in Latin letters, where the lexicon does not list them. */
  latin?(): Promise<ListedWords>;
}

/** Where names come from that the lexicon has not. */
export type NameSource = Pick<Provider, 'names' | 'listed' | 'latin' | 'allNames'>;

/**
 * Loads what there is of an index, so that nothing is asked for later.
 *
 * @param rest waits, in the midst of much work, until there is time for more
 * @returns how many bytes that were
 */
export type Load = (rest: () => Promise<unknown>) => Promise<number>;

/**
 * Gets a file of the search by its path below the site's root, unzipped; rejects when it is missing.
 *
 * @param isNew past what the browser keeps
 */
export type ReadFile = (path: string, isNew?: boolean) => Promise<Uint8Array>;
