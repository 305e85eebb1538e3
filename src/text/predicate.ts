/** Forms of verbs and adjectives that no noun looks like. */

/** What ㅆ at the end of a syllable is in Unicode. */
const [FIRST, FINALS, DOUBLE_S] = [0xac00, 28, 20];

/** Endings of two syllables and more, behind a stem of one at least. */
const ENDING =
  /.(?:으면|려면|려고|려다가|자마자|니까|니다|는데|[나까어아여예에]요|거든|다는|다며|다고|냐고|라고|자고|도록|거나|기로|어야|아야|어서|아서|지만|면서|던데)$/;

/**
 * Whether a word is such a form: one of its syllables ends in ㅆ, which tells the past and what will be
 * (샀지, 떨어졌나요, 키우겠다는), or it ends as only they do (찾으면).
 *
 * @param word Hangul
 */
export const isPredicate = (word: string): boolean =>
  [...word].some((syllable) => (syllable.charCodeAt(0) - FIRST) % FINALS === DOUBLE_S) ||
  ENDING.test(word);
