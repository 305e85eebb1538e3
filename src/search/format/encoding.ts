/**
 * How text is written into a Pagefind record so that Pagefind indexes exactly our words and the
 * browser can print the text again.
 *
 * - words are parted by one blank; a word that the next follows without white space ends in `
 * - words of Latin letters and digits end in _ : Pagefind also indexes parts of such words
 *   (OpenAI → open, ai), and only the whole one carries the mark
 * - the point of a decimal, the % of a share are ㆍ, which Pagefind keeps as a letter; so is what
 *   follows the ’ of a year
 * - blocks (paragraphs, cells) are parted by ^, the lines of a block by ^-, and what stands beside
 *   the text by ^^: a row's column labels, the sources of other records; each takes a position, so
 *   that no phrase runs across them
 *
 * All marks are ASCII punctuation: anything else would make Pagefind index words twice.
 */

/** A word of a text in order, with the punctuation that clings to it. */
export interface Word {
  /** the word and its punctuation as written */
  surface: string;
  /** folded form, empty for punctuation that stands alone */
  key: string;
  /** no white space before the next word */
  joined: boolean;
}

/** Parts blocks. */
export const BLOCK_END = '^';
/** Parts the lines of a block: the items of a list in a cell. */
export const LINE_END = '^-';
/** Parts the text from what stands beside it: column labels of a row, sources of another record. */
export const BESIDE = '^^';

const OWN_WORD = /(?!ㆍ)\p{sc=Hangul}|\p{sc=Han}/u;

/** The key under which Pagefind stores a folded word. */
export const indexKey = (key: string): string => (OWN_WORD.test(key) ? key : `${key}_`);

/** One word as it stands in the record's content. */
export function encodeWord({ surface, key, joined }: Word): string {
  const plain = surface.replace(/[_`]/g, "'");
  const marked =
    key === '' || OWN_WORD.test(key)
      ? plain
      : (key.startsWith('ㆍ') ? plain.replace(/['’‘](?=\d)/, '$&ㆍ') : plain)
          .replace(/(\d)(?:\.(?=\d)|%)/g, '$1ㆍ')
          .replace(/^(.*[\p{L}\p{N}\p{M}])/su, '$1_');
  return marked + (joined ? '`' : '');
}

/** Whether the word after an encoded word follows without white space. */
export const isJoined = (word: string): boolean => word.endsWith('`');

/** Whether a decoded word is one of the marks between blocks. */
export const isBlockEnd = (word: string): boolean => word === `${BLOCK_END} `;
/** Whether a decoded word is the mark between lines. */
export const isLineEnd = (word: string): boolean => word === `${LINE_END} `;
/** Whether a decoded word is the mark before column labels or sources. */
export const isBeside = (word: string): boolean => word === `${BESIDE} `;

/** Words of a record's content as they are printed, white space included. */
export function decode(content: string): string[] {
  return content.split(' ').map((word) => {
    const joined = isJoined(word);
    const text = (joined ? word.slice(0, -1) : word)
      .replace('_', '')
      .replace(/(['’‘])ㆍ(?=\d)/, '$1')
      .replace(/(\d)ㆍ(?=\d)/g, '$1.')
      .replace(/(\d)ㆍ/g, '$1%');
    return joined ? text : `${text} `;
  });
}
