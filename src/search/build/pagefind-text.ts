/**
 * How the text of a record is given to Pagefind, so that it indexes exactly our words, each at the
 * position that it has in the record:
 *
 * - words of Latin letters and digits end in _ : Pagefind also indexes parts of such words
 *   (OpenAI → open, ai), and only the whole one carries the mark
 * - the point of a decimal, the % of a share are ㆍ, which Pagefind keeps as a letter; so is what
 *   follows the ’ of a year
 *
 * All marks are ASCII punctuation: anything else would make Pagefind index words twice.
 */
import { BLOCK_END, decode } from '../format/encoding.ts';
import { fold } from '../format/pieces.ts';

const OWN_WORD = /(?!ㆍ)\p{sc=Hangul}|\p{sc=Han}/u;

/** The key under which Pagefind stores a folded word. */
export const pagefindKey = (key: string): string => (OWN_WORD.test(key) ? key : `${key}_`);

/**
 * Gives texts to Pagefind. Most words stand in many, and are written once.
 *
 * @returns a function of the content of a record, see `format/encoding.ts`
 */
export function pagefindWriter(): (content: string) => string {
  const known = new Map<string, string>();
  const writtenOf = (word: string): string => {
    const written = known.get(word) ?? pagefindWord(word);
    known.set(word, written);
    return written;
  };
  return (content) => content.split(' ').map(writtenOf).join(' ');
}

function pagefindWord(written: string): string {
  if (written.startsWith(BLOCK_END)) return written;
  const key = fold(written);
  const plain = decode(written).join('').trimEnd();
  if (key === '' || OWN_WORD.test(key)) return plain;
  return (key.startsWith('ㆍ') ? plain.replace(/['’‘](?=\d)/, '$&ㆍ') : plain)
    .replace(/(\d)(?:\.(?=\d)|%)/g, '$1ㆍ')
    .replace(/^(.*[\p{L}\p{N}\p{M}])/su, '$1_');
}
