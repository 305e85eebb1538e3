/**
 * The words of a lexicon in few bits: as a tree of letters, in which what words
 * begin with alike stands once. A quarter less than front coding, zipped.
 */
import type { Alphabet } from './alphabet.ts';
import {
  type BitCoder,
  BitReader,
  BitWriter,
  bitsFor,
  codeNumber,
  codeSymbol,
  contextsOf,
} from './range-coder.ts';

/** The one kind of number: first letters. */
const FIRST = 0;
/** Bits: whether a word ends, whether it goes on; by depth, script, whether it ends, and what was before. */
const ENDS = contextsOf(1);
const GOES_ON = ENDS + 32;
const LETTERS = GOES_ON + 64;

/** Contexts by depth and script, */
const WAYS = 8;
/** and finer ones by the letter before: for the end, and for the letter that follows. Some share theirs. */
const AFTER = 2 ** 20;

/** Letters after which it no longer matters how many there were. */
const DEEPEST = 3;

/** Whether a UTF-16 unit is a syllable of Hangul. */
const isSyllable = (unit: number): boolean => unit >= 0xac00 && unit <= 0xd7a3;

/** Lists of words, written or read. */
class WordList {
  readonly #coder: BitCoder;
  readonly #alphabet: Alphabet;
  readonly #letters: number;
  /** in the order of their letters in the alphabet */
  readonly read: string[] = [];

  constructor(coder: BitCoder, alphabet: Alphabet) {
    this.#coder = coder;
    this.#alphabet = alphabet;
    this.#letters = bitsFor(alphabet.length);
  }

  /**
   * Words that begin alike.
   *
   * @param start letters with which they begin
   * @param given which they are; nothing where they are read
   * @param depth how many letters those are, as far as it matters
   * @param last number of the last of them
   */
  walk(start: string, given: readonly string[], depth = 0, last = 0): void {
    const way = depth * 2 + (isSyllable(start.charCodeAt(start.length - 1)) ? 1 : 0);
    const coder = this.#coder;
    const after = this.#lettersAt(WAYS, 0) + ((last << this.#letters) % AFTER);
    const isWord = depth > 0 && coder.bit(ENDS + way, given.includes(start) ? 1 : 0, after) === 1;
    if (isWord) this.read.push(start);
    const branches = given.length > 0 ? this.#branches(start, given) : [];
    let [letter, count] = [-1, 0];
    for (; ; count++) {
      const branch = branches[count];
      const next = branch ? branch[0] : 0;
      const context = GOES_ON + (way * 2 + (isWord ? 1 : 0)) * 4 + Math.min(count, 2);
      // what is no word itself goes on
      const isSure = depth > 0 && !isWord && count === 0;
      if (!isSure && !coder.bit(context, branch ? 1 : 0)) return;
      letter =
        depth === 0
          ? letter + 1 + codeNumber(coder, FIRST, next - letter - 1)
          : codeSymbol(coder, this.#lettersAt(way, count), this.#letters, next, letter, after);
      const sign = this.#alphabet[letter];
      if (sign === undefined) throw new RangeError('낱말 사전이 온전하지 않습니다.');
      this.walk(start + sign, branch ? branch[1] : [], Math.min(depth + 1, DEEPEST), letter);
    }
  }

  #lettersAt(way: number, count: number): number {
    return LETTERS + (way * 2 + (count > 0 ? 1 : 0)) * 2 ** this.#letters;
  }

  /** Words by the letter that follows, those first that stand first in the alphabet. */
  #branches(start: string, given: readonly string[]): [letter: number, words: string[]][] {
    const bySign = new Map<string, string[]>();
    for (const word of given) {
      if (word.length <= start.length) continue;
      const sign = String.fromCodePoint(word.codePointAt(start.length) ?? 0);
      const alike = bySign.get(sign);
      if (alike) alike.push(word);
      else bySign.set(sign, [word]);
    }
    return [...bySign]
      .map(([sign, words]): [number, string[]] => [this.#alphabet.indexOf(sign), words])
      .sort(([a], [b]) => a - b);
  }
}

const contextsFor = (alphabet: Alphabet): number =>
  LETTERS + WAYS * 2 * 2 ** bitsFor(alphabet.length) + AFTER;

/**
 * Writes the words of a lexicon.
 *
 * @param words all their letters in the alphabet
 */
export function packWords(words: readonly string[], alphabet: Alphabet): Uint8Array {
  const writer = new BitWriter(contextsFor(alphabet));
  new WordList(writer, alphabet).walk('', words);
  return writer.bytes();
}

/**
 * Reads the words of a lexicon, in the order of their UTF-16 units.
 *
 * @throws RangeError when the bytes are cut off, or of another alphabet
 */
export function unpackWords(bytes: Uint8Array, alphabet: Alphabet): string[] {
  const list = new WordList(new BitReader(bytes, contextsFor(alphabet)), alphabet);
  list.walk('', []);
  return list.read.sort();
}
