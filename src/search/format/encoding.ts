/**
 * How the text of a record is written, so that its words are told apart by blanks and the browser can
 * print it again. The position of a word is its number among them.
 *
 * - words are parted by one blank; a word that the next follows without white space ends in `
 * - _ stands where a word would be folded to another: behind the quotation mark of ‘20대’, no year
 * - blocks (paragraphs, cells) are parted by ^, the lines of a block by ^-, and what stands beside
 *   the text by ^^: a row's column labels, the sources of other records; each takes a position, so
 *   that no phrase runs across them
 */
import { fold } from './pieces.ts';

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

/**
 * One word as it stands in the record's content.
 *
 * @throws Error when it would be read as another than it is
 */
export function encodeWord({ surface, key, joined }: Word): string {
  const plain = surface.replace(/[_`]/g, "'");
  const written =
    key === '' ? plain : [plain, plain.replace(/['’‘]/, '$&_')].find((text) => fold(text) === key);
  if (written === undefined) throw new Error(`“${surface}”이(가) 낱말 “${key}”로 읽히지 않습니다.`);
  return written + (joined ? '`' : '');
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
    const text = (joined ? word.slice(0, -1) : word).replace('_', '');
    return joined ? text : `${text} `;
  });
}
