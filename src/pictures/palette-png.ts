import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Most colours that a palette has room for. */
const MOST = 256;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture of few colours as PNG: a byte a point, which takes less than half of what a full colour
 * does. Where the edges of letters have more colours than a palette, the rarest become the nearest of
 * the others.
 *
 * @param pixels opaque, four bytes a point: red, green, blue, and what is passed over
 * @param width points of a line
 */
export async function palettePng(
  pixels: Uint8Array,
  width: number,
): Promise<Uint8Array<ArrayBuffer>> {
  // signed, since larger numbers take V8 ten times as long
  const points = new Int32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const height = points.length / width;
  const lines = linesOf(points, width);
  const palette = paletteOf(points, width, lines);
  const data = entriesOf(points, width, lines, palette);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // eight bits a point, by palette
  header.set([8, 3], 8);
  return new Uint8Array(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      chunk('PLTE', Buffer.from([...palette.colours].flatMap(partsOf))),
      chunk('IDAT', await promisify(deflate)(data, { level: 4, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A line of a picture. */
interface Line {
  /** its first point */
  from: number;
  /** how many times it stands there, one below the other */
  times: number;
}

/** The lines of a picture, of which half are as the one above. */
function linesOf(points: Int32Array, width: number): Line[] {
  const bytes = Buffer.from(points.buffer, points.byteOffset, points.byteLength);
  const size = width * points.BYTES_PER_ELEMENT;
  const lines: Line[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    const above = lines.at(-1);
    if (above && bytes.compare(bytes, at - size, at, at, at + size) === 0) above.times++;
    else lines.push({ from: at / points.BYTES_PER_ELEMENT, times: 1 });
  }
  return lines;
}

/** The colours of a palette, and the entry of each colour of the picture. */
interface Palette {
  colours: readonly number[];
  entries: ReadonlyMap<number, number>;
}

/** The entries of all points, line by line; each line begins with its filter, which is none: 0. */
function entriesOf(
  points: Int32Array,
  width: number,
  lines: readonly Line[],
  { entries }: Palette,
): Buffer {
  const size = 1 + width;
  const all = Buffer.alloc((points.length / width) * size);
  let to = 0;
  for (const { from, times } of lines) {
    const begin = to;
    to++;
    // a look-up takes longer than all the rest, and most points are as the one before
    let [last, entry] = [0, 0];
    for (let i = from; i < from + width; i++) {
      const colour = points[i] ?? 0;
      if (colour !== last) [last, entry] = [colour, entries.get(colour) ?? 0];
      all[to++] = entry;
    }
    for (let again = 1; again < times; again++, to += size) all.copyWithin(to, begin, begin + size);
  }
  return all;
}

/** All colours where there is room for them, else the most frequent. */
function paletteOf(points: Int32Array, width: number, lines: readonly Line[]): Palette {
  const counts = new Map<number, number>();
  for (const { from, times } of lines) {
    const end = from + width;
    for (let at = from; at < end; ) {
      const colour = points[at] ?? 0;
      const begin = at;
      while (at < end && points[at] === colour) at++;
      counts.set(colour, (counts.get(colour) ?? 0) + (at - begin) * times);
    }
  }
  const byCount = [...counts].sort(([a, times], [b, others]) => others - times || a - b);
  const all = byCount.map(([colour]) => colour);
  const colours = all.slice(0, MOST);
  const entries = new Map(colours.map((colour, entry) => [colour, entry]));
  for (const colour of all.slice(MOST)) entries.set(colour, nearest(colours, colour));
  return { colours, entries };
}

/** Red, green and blue of a point as it lies in memory. */
const partsOf = (colour: number): number[] => [0, 8, 16].map((shift) => (colour >>> shift) & 255);

/** The entry of the colour that is least far from another. */
function nearest(colours: readonly number[], colour: number): number {
  const parts = partsOf(colour);
  const far = colours.map((other) =>
    partsOf(other).reduce((sum, part, i) => sum + (part - (parts[i] ?? 0)) ** 2, 0),
  );
  return far.indexOf(Math.min(...far));
}

/** A part of a PNG file: length, name, data, and the checksum of both. */
function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
