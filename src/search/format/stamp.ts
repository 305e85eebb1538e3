/** The mark at the start of each file that tells to which index it belongs. */

const TEXT = new TextEncoder();

/** Puts the mark before the bytes of a file. */
export function stamp(mark: string, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = TEXT.encode(mark);
  const stamped = new Uint8Array(head.length + bytes.length);
  stamped.set(head);
  stamped.set(bytes, head.length);
  return stamped;
}

/**
 * The bytes of a file without its mark.
 *
 * @throws Error when it bears another: a page that a host sends instead, a file of another build
 */
export function unstamp(mark: string, bytes: Uint8Array): Uint8Array {
  const head = TEXT.encode(mark);
  if (head.some((byte, at) => bytes[at] !== byte))
    throw new Error(`검색 색인 ${mark}의 파일이 아닙니다.`);
  return bytes.subarray(head.length);
}
