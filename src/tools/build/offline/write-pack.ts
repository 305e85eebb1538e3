import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { PackHead } from '#/offline/pack.ts';

/** A file that goes into a pack. */
export interface PackedFile {
  /** below the site's root */
  path: string;
  bytes: Buffer;
}

/** Pages have parts in common from one such tag to the next. */
const PARTS =
  /(?=<(?:header|nav|main|footer|section|ul|ol|li|article|aside|dialog|script|style|link|meta|h[1-6]|p|details)\b)/;
/** A part that is shorter goes with the next: to name a stretch costs bytes as well. */
const LEAST = 60;

/**
 * Makes a pack of files: what several have in common stands in it once.
 *
 * @param files in the order in which they are written
 * @param leads where pages lead that only lead on, by their paths
 * @returns as it is read by offline/pack.ts, zipped; the same files give the same bytes
 */
export function writePack(
  files: readonly PackedFile[],
  leads: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const head: PackHead = { files: {}, leads };
  const body = new Body();
  for (const { path, bytes } of files) head.files[path] = body.add(partsOf(path, bytes));
  const line = Buffer.from(`${JSON.stringify(head)}\n`);
  return promisify(gzip)(Buffer.concat([line, ...body.parts]), {
    level: constants.Z_BEST_COMPRESSION,
  });
}

/** The bytes of a pack, each part once. */
class Body {
  readonly parts: Buffer[] = [];
  readonly #places = new Map<string, number>();
  #length = 0;

  /**
   * Adds the parts of a file that are new, and gives its stretches as a pack has them.
   *
   * @param parts one letter a byte
   */
  add(parts: Iterable<string>): number[] {
    const stretches: number[] = [];
    let end = 0;
    for (const part of parts) {
      const at = this.#place(part);
      // what follows upon the part before belongs to its stretch
      if (stretches.length > 0 && at === end) stretches.push((stretches.pop() ?? 0) + part.length);
      else stretches.push(at - end, part.length);
      end = at + part.length;
    }
    return stretches;
  }

  #place(part: string): number {
    const known = this.#places.get(part);
    if (known !== undefined) return known;
    const at = this.#length;
    this.#places.set(part, at);
    this.parts.push(Buffer.from(part, 'latin1'));
    this.#length += part.length;
    return at;
  }
}

/** A page part by part, any other file whole; one letter a byte, so that what is cut are bytes. */
function* partsOf(path: string, bytes: Buffer): Generator<string> {
  const text = bytes.toString('latin1');
  if (!path.endsWith('.html')) {
    yield text;
    return;
  }
  let held = '';
  for (const part of text.split(PARTS)) {
    held += part;
    if (held.length < LEAST) continue;
    yield held;
    held = '';
  }
  if (held) yield held;
}
