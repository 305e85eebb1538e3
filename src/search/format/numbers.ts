/** Whole numbers as bytes: seven bits a byte, the lowest first, so that small ones take one. */

/** Packs numbers that are not negative. */
export function packNumbers(numbers: Iterable<number>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let number of numbers) {
    for (; number > 127; number = Math.floor(number / 128)) bytes.push((number % 128) | 128);
    bytes.push(number);
  }
  return new Uint8Array(bytes);
}

/** Reads numbers one after the other, and stretches of bytes that stand between them. */
export class NumberReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** @throws RangeError when the bytes have ended */
  next(): number {
    let [number, scale] = [0, 1];
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('파일이 온전하지 않습니다.');
      number += (byte & 127) * scale;
      if (byte < 128) return number;
      scale *= 128;
    }
  }

  /**
   * A stretch of bytes that begins with its length.
   *
   * @throws RangeError when the bytes end within it
   */
  stretch(): Uint8Array {
    const length = this.next();
    const start = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new RangeError('파일이 온전하지 않습니다.');
    return this.#bytes.subarray(start, this.#at);
  }
}

/** Stretches of bytes one after the other, as {@link NumberReader.stretch} reads them. */
export const packStretches = (stretches: Uint8Array[]): Uint8Array<ArrayBuffer> =>
  joined(stretches.flatMap((bytes) => [packNumbers([bytes.length]), bytes]));

/** Bytes one after the other. */
function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    packed.set(part, at);
    at += part.length;
  }
  return packed;
}
