/**
 * Numbers in as few bits as they are likely: a range coder of single bits, whose odds learn from the
 * bits before. A third less than numbers of whole bytes, zipped. What is written and what is read are one
 * walk: the same function over a {@link BitWriter} or a {@link BitReader} writes or reads.
 */

/** Writes bits, or reads them, each with the odds of its context. */
export interface BitCoder {
  /**
   * @param context number of the odds that the bit goes by
   * @param bit what is written; of no matter where it is read
   * @param finer number of a context within that one, whose odds count as far as they have been learned; none is 0
   * @returns the bit
   */
  bit(context: number, bit?: number, finer?: number): number;
}

/** Odds are shares of this many bits. */
const SHARE_BITS = 12;
const WHOLE = 1 << SHARE_BITS;
/** A bit seen so often moves its odds no less than one seen more often. */
const SEEN = 30;
/** The odds of a finer context count as much as those around it once they have seen so many bits. */
const TRUSTED = 8;

/** How likely a bit is set, by context. */
class Odds {
  /** sixteen bits, of which the upper twelve count */
  readonly #shares: Uint16Array;
  readonly #seen: Uint8Array;

  constructor(contexts: number) {
    this.#shares = new Uint16Array(contexts).fill(32768);
    this.#seen = new Uint8Array(contexts);
  }

  of(context: number, finer: number): number {
    let share = this.#shares[context] ?? 0;
    if (finer > 0) {
      const seen = this.#seen[finer] ?? 0;
      share = (share * TRUSTED + (this.#shares[finer] ?? 0) * seen) / (TRUSTED + seen);
    }
    return Math.min(Math.max(share >> 4, 1), WHOLE - 1);
  }

  learn(context: number, bit: number): void {
    const seen = this.#seen[context] ?? 0;
    const share = this.#shares[context] ?? 0;
    this.#shares[context] = share + Math.trunc(((bit ? 65535 : 0) - share) / (seen + 2));
    if (seen < SEEN) this.#seen[context] = seen + 1;
  }
}

/** Where a range of 32 bits is divided. */
const middle = (low: number, high: number, share: number): number =>
  low + ((high - low) >>> SHARE_BITS) * share;

/** Whether the first byte of a range is decided. */
const isDecided = (low: number, high: number): boolean => (low ^ high) >>> 24 === 0;

/** Writes. */
export class BitWriter implements BitCoder {
  readonly #odds: Odds;
  readonly #written: number[] = [];
  #low = 0;
  #high = 0xffffffff;

  /** @param contexts how many there are */
  constructor(contexts: number) {
    this.#odds = new Odds(contexts);
  }

  bit(context: number, bit = 0, finer = 0): number {
    const border = middle(this.#low, this.#high, this.#odds.of(context, finer));
    if (bit) this.#high = border;
    else this.#low = border + 1;
    this.#odds.learn(context, bit);
    if (finer > 0) this.#odds.learn(finer, bit);
    while (isDecided(this.#low, this.#high)) {
      this.#written.push(this.#high >>> 24);
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
    }
    return bit;
  }

  /** All that has been written; nothing can be written after it. */
  bytes(): Uint8Array<ArrayBuffer> {
    const low = this.#low;
    return new Uint8Array([...this.#written, low >>> 24, low >>> 16, low >>> 8, low]);
  }
}

/** Reads what a {@link BitWriter} has written, over as many contexts. */
export class BitReader implements BitCoder {
  readonly #odds: Odds;
  readonly #bytes: Uint8Array;
  #low = 0;
  #high = 0xffffffff;
  #value = 0;
  #at = 0;

  /** @throws RangeError when the bytes are cut off; so does {@link bit} */
  constructor(bytes: Uint8Array, contexts: number) {
    this.#odds = new Odds(contexts);
    this.#bytes = bytes;
    for (let byte = 0; byte < 4; byte++) this.#next();
  }

  bit(context: number, _ = 0, finer = 0): number {
    const border = middle(this.#low, this.#high, this.#odds.of(context, finer));
    const bit = this.#value <= border ? 1 : 0;
    if (bit) this.#high = border;
    else this.#low = border + 1;
    this.#odds.learn(context, bit);
    if (finer > 0) this.#odds.learn(finer, bit);
    while (isDecided(this.#low, this.#high)) {
      this.#low = (this.#low << 8) >>> 0;
      this.#high = ((this.#high << 8) | 255) >>> 0;
      this.#next();
    }
    return bit;
  }

  #next(): void {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('파일이 온전하지 않습니다.');
    this.#value = ((this.#value << 8) | byte) >>> 0;
  }
}

/** Contexts of one kind of number. */
const OF_NUMBER = 128;
/** Larger numbers than those of so many bits mean bytes that nobody has written. */
const MOST_BITS = 24;

/** The contexts that some kinds of numbers take. */
export const contextsOf = (kinds: number): number => kinds * OF_NUMBER;

/**
 * Writes or reads a number that is not negative and mostly small.
 *
 * @param kind numbers of the same kind are alike; kinds are counted from 0
 * @throws RangeError when it is larger than any that is written
 */
export function codeNumber(coder: BitCoder, kind: number, value = 0): number {
  const first = kind * OF_NUMBER;
  const length = 31 - Math.clz32(value + 1);
  let bits = 0;
  while (coder.bit(first + bits, bits < length ? 1 : 0))
    if (++bits > MOST_BITS) throw new RangeError('파일이 온전하지 않습니다.');
  let read = 1;
  for (let left = bits - 1; left >= 0; left--) {
    // the first two bits of a number have odds of their own, further ones are as good as even
    const own = bits - left <= 2 ? 32 + bits * 3 + read - 1 : 31;
    read = read * 2 + coder.bit(first + own, ((value + 1) >> left) & 1);
  }
  return read - 1;
}

/**
 * Writes or reads one of several symbols.
 *
 * @param first of the contexts, of which it takes 2 to the power of `bits`
 * @param bits that each symbol has
 * @param above a symbol that this one is greater than: what follows from that is not written
 * @param finer the first of as many finer contexts, if any
 */
export function codeSymbol(
  coder: BitCoder,
  first: number,
  bits: number,
  symbol = 0,
  above = -1,
  finer = 0,
): number {
  let read = 1;
  for (let left = bits - 1; left >= 0; left--) {
    // as far as it begins like the lesser one
    const border = above < 0 ? 0 : (above + (1 << bits)) >> left;
    const isSure = border === read * 2 + 1;
    read =
      read * 2 +
      (isSure ? 1 : coder.bit(first + read, (symbol >> left) & 1, finer && finer + read));
  }
  return read - (1 << bits);
}

/** The bits that tell so many symbols apart. */
export const bitsFor = (symbols: number): number => 32 - Math.clz32(Math.max(symbols - 1, 1));
