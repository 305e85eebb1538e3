/**
 * A pack: many files of the site as one. Pages have most of their frame in common, so a pack is one body
 * of bytes in which each stretch stands once, and a file is a list of stretches of it. A line of JSON says
 * which; the whole is zipped.
 */

/** The first line of a pack. */
export interface PackHead {
  /**
   * Stretches of each file by its path: pairs of where one begins, counted from the end of the one
   * before, and how long it is, in bytes.
   */
  files: Record<string, number[]>;
  /** pages that only lead on: the address that each path leads to, without base path */
  leads: Record<string, string>;
}

const LINE_END = 10;

/** A pack that has been read. */
export class Pack {
  readonly #files: ReadonlyMap<string, number[]>;
  readonly #leads: ReadonlyMap<string, string>;
  readonly #body: Uint8Array;

  /**
   * @param bytes unzipped
   * @throws SyntaxError when it is none
   */
  constructor(bytes: Uint8Array) {
    const end = bytes.indexOf(LINE_END);
    const line = new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0)));
    const { files, leads }: PackHead = JSON.parse(line);
    this.#files = new Map(Object.entries(files));
    this.#leads = new Map(Object.entries(leads));
    this.#body = bytes.subarray(end + 1);
  }

  /** The address that a path leads to; undefined when it is no page that only leads on. */
  lead(path: string): string | undefined {
    return this.#leads.get(path);
  }

  /** The bytes of a file; undefined when the pack has none of this path. */
  file(path: string): Uint8Array<ArrayBuffer> | undefined {
    const stretches = this.#files.get(path);
    if (!stretches) return undefined;
    const lengths = stretches.filter((_, index) => index % 2 === 1);
    const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
    let [at, written] = [0, 0];
    for (const [index, length] of lengths.entries()) {
      const begin = at + (stretches[2 * index] ?? 0);
      at = begin + length;
      bytes.set(this.#body.subarray(begin, at), written);
      written += length;
    }
    return bytes;
  }

  /** Does the pack have a file of this path? */
  has(path: string): boolean {
    return this.#files.has(path);
  }
}

/**
 * Reads a pack as it came.
 *
 * @param bytes zipped, or unzipped by a host on its way
 * @throws Error when it is cut off or none
 */
export async function readPack(bytes: Uint8Array<ArrayBuffer>): Promise<Pack> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return new Pack(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Pack(new Uint8Array(await new Response(stream).arrayBuffer()));
}
