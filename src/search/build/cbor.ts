/** The part of CBOR (RFC 8949) that Pagefind's files use: integers, text, arrays, null. */

const UTF8 = new TextDecoder();

/** A decoded item. */
export type Item = number | string | null | Item[];

/**
 * Decodes one item.
 *
 * @param bytes the encoded item
 * @throws Error on another type of item, RangeError when the bytes end too early
 */
export function decodeCbor(bytes: Uint8Array): Item {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const argument = (info: number): number => {
    if (info < 24) return info;
    const size = 1 << (info - 24);
    at += size;
    if (size === 1) return view.getUint8(at - 1);
    if (size === 2) return view.getUint16(at - 2);
    if (size === 4) return view.getUint32(at - 4);
    throw new Error(`CBOR의 길이 표시 ${info}은 읽지 못합니다.`);
  };
  const item = (): Item => {
    const first = view.getUint8(at++);
    const major = first >> 5;
    if (major === 7 && (first & 31) === 22) return null;
    const value = argument(first & 31);
    if (major === 0) return value;
    if (major === 1) return -1 - value;
    if (major === 3) {
      if (at + value > bytes.length)
        throw new RangeError('CBOR의 글이 끝나기 전에 파일이 끝났습니다.');
      at += value;
      return UTF8.decode(bytes.subarray(at - value, at));
    }
    if (major === 4) return Array.from({ length: value }, item);
    throw new Error(`CBOR의 형 ${major}은 읽지 못합니다.`);
  };
  return item();
}
