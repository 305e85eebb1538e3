/**
 * The words of a lexicon and the chunk of each, in few bits: as a tree of letters, in which what words
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

/** In which chunk each word is. */
export interface ListedWords {
  /** in the order of their letters in the alphabet */
  words: string[];
  /** chunk of each word */
  chunks: number[];
}

/** Words with the chunk of each. */
type Chunks = ReadonlyMap<string, number>;

/** Kinds of numbers: first letters, and places among the chunks that came last. */
const [FIRST, RECENT] = [0, 1];
/** Chunks that are named by how long ago they came. */
const REMEMBERED = 6;
/** Bits: whether a word ends, whether it goes on; by depth, script, and what was before. */
const ENDS = contextsOf(2);
const GOES_ON = ENDS + 32;
const LETTERS = GOES_ON + 64;

/** Lists of words, written or read. */
class WordList {
  private readonly coder: BitCoder;
  private readonly alphabet: Alphabet;
  private readonly letters: number;
  private readonly chunkBits: number;
  private readonly recent: number[] = [];
  readonly read: ListedWords = { words: [], chunks: [] };

  constructor(coder: BitCoder, alphabet: Alphabet, chunks: number) {
    this.coder = coder;
    this.alphabet = alphabet;
    this.letters = bitsFor(alphabet.length);
    this.chunkBits = bitsFor(chunks);
  }

  /**
   * Words that begin alike.
   *
   * @param start letters with which they begin
   * @param given which they are; nothing where they are read
   */
  walk(start: string, given: Chunks): void {
    const depth = Math.min([...start].length, 3);
    const way = depth * 2 + (/[가-힣]$/.test(start) ? 1 : 0);
    if (start && this.coder.bit(ENDS + way, given.has(start) ? 1 : 0)) {
      this.read.words.push(start);
      this.read.chunks.push(this.chunk(given.get(start)));
    }
    const branches = this.branches(start, given);
    let [letter, count] = [-1, 0];
    for (; ; count++) {
      const [next, rest] = branches[count] ?? [0, undefined];
      const context = GOES_ON + way * 4 + Math.min(count, 2);
      if (!this.coder.bit(context, rest ? 1 : 0)) return;
      letter =
        depth === 0
          ? letter + 1 + codeNumber(this.coder, FIRST, next - letter - 1)
          : codeSymbol(this.coder, this.lettersAt(way, count), this.letters, next);
      const sign = this.alphabet[letter];
      if (sign === undefined) throw new RangeError('낱말 사전에 없는 글자가 있습니다.');
      this.walk(start + sign, rest ?? new Map());
    }
  }

  private lettersAt(way: number, count: number): number {
    const set = (way % 2) * 2 + (count > 0 ? 1 : 0);
    return LETTERS + set * 2 ** this.letters;
  }

  /** Words by the letter that follows, those first that stand first in the alphabet. */
  private branches(start: string, given: Chunks): [letter: number, words: Chunks][] {
    const longer = [...given].filter(([word]) => word.length > start.length);
    const byLetter = Map.groupBy(longer, ([word]) =>
      String.fromCodePoint(word.codePointAt(start.length) ?? 0),
    );
    return [...byLetter]
      .map(([sign, words]): [number, Chunks] => [this.alphabet.indexOf(sign), new Map(words)])
      .sort(([a], [b]) => a - b);
  }

  /** Words that begin alike are often in a chunk that has just been named. */
  private chunk(given = 0): number {
    const { recent } = this;
    const known = recent.indexOf(given);
    const place = codeNumber(this.coder, RECENT, known < 0 ? REMEMBERED : known);
    const chunk =
      recent[place] ??
      codeSymbol(this.coder, LETTERS + 4 * 2 ** this.letters, this.chunkBits, given);
    if (place < recent.length) recent.splice(place, 1);
    recent.unshift(chunk);
    recent.length = Math.min(recent.length, REMEMBERED);
    return chunk;
  }
}

const contextsFor = (alphabet: Alphabet, chunks: number): number =>
  LETTERS + 4 * 2 ** bitsFor(alphabet.length) + 2 ** bitsFor(chunks);

/**
 * Writes the words of a lexicon.
 *
 * @param listed words, all their letters in the alphabet
 * @param count how many chunks there are
 */
export function packWords(
  { words, chunks }: ListedWords,
  count: number,
  alphabet: Alphabet,
): Uint8Array {
  const writer = new BitWriter(contextsFor(alphabet, count));
  const given = new Map(words.map((word, index) => [word, chunks[index] ?? 0]));
  new WordList(writer, alphabet, count).walk('', given);
  return writer.bytes();
}

/**
 * Reads the words of a lexicon, in the order of their UTF-16 units.
 *
 * @param count how many chunks there are
 * @throws RangeError when the bytes are cut off, or of another alphabet
 */
export function unpackWords(bytes: Uint8Array, count: number, alphabet: Alphabet): ListedWords {
  const list = new WordList(new BitReader(bytes, contextsFor(alphabet, count)), alphabet, count);
  list.walk('', new Map());
  const { words, chunks } = list.read;
  const order = [...words.keys()].sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
  return {
    words: order.map((index) => words[index] ?? ''),
    chunks: order.map((index) => chunks[index] ?? 0),
  };
}
