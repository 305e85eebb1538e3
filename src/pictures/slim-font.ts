import { glyphFinder, readTrueType, tableOf } from './true-type.ts';

/** Tables of a TrueType font without which nothing can be drawn; kerning and the like are left out. */
const KEPT = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/** The glyphs that a composite glyph is put together from. */
function partsOf(glyph: DataView): number[] {
  if (glyph.byteLength === 0 || glyph.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  for (let at = 10; ; ) {
    const flags = glyph.getUint16(at);
    parts.push(glyph.getUint16(at + 2));
    at += 4 + (flags & 1 ? 4 : 2) + (flags & 8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
    if (!(flags & 0x20)) return parts;
  }
}

/**
 * The font with the outlines of some letters only. resvg reads the whole file for every letter that it
 * draws, which takes a second a picture with a font of 6 MB.
 */
export function slimFont(font: Uint8Array, letters: Iterable<string>): Uint8Array {
  const read = readTrueType(font);
  const [head, loca, glyf] = [tableOf(read, 'head'), tableOf(read, 'loca'), tableOf(read, 'glyf')];
  const isLong = head.getInt16(50) === 1;
  const offset = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const glyphAt = (glyph: number) =>
    new DataView(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph));
  const glyphOf = glyphFinder(read);
  const kept = new Set([0, ...[...letters].flatMap((letter) => glyphOf(letter) ?? [])]);
  for (const glyph of kept) for (const part of partsOf(glyphAt(glyph))) kept.add(part);

  const count = tableOf(read, 'maxp').getUint16(4);
  const places = new DataView(new ArrayBuffer((count + 1) * 4));
  const outlines: Uint8Array[] = [];
  let end = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    places.setUint32(glyph * 4, end);
    if (!kept.has(glyph)) continue;
    const { buffer, byteOffset, byteLength } = glyphAt(glyph);
    const padded = new Uint8Array(Math.ceil(byteLength / 4) * 4);
    padded.set(new Uint8Array(buffer, byteOffset, byteLength));
    outlines.push(padded);
    end += padded.length;
  }
  places.setUint32(count * 4, end);
  const bytesOf = ({ buffer, byteOffset, byteLength }: DataView) =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const slimHead = bytesOf(head).slice();
  new DataView(slimHead.buffer).setInt16(50, 1);
  const slim = new Map(KEPT.map((tag) => [tag, bytesOf(tableOf(read, tag))]));
  slim.set('head', slimHead).set('loca', bytesOf(places)).set('glyf', Buffer.concat(outlines));
  return written(slim);
}

/** A font file of the given tables. */
function written(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const directory = Buffer.alloc(12 + tables.size * 16);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(tables.size, 4);
  const bodies: Uint8Array[] = [];
  let at = directory.length;
  [...tables].forEach(([tag, body], i) => {
    const entry = 12 + i * 16;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(at, entry + 8);
    directory.writeUInt32BE(body.length, entry + 12);
    const padded = Buffer.alloc(Math.ceil(body.length / 4) * 4);
    padded.set(body);
    bodies.push(padded);
    at += padded.length;
  });
  return Buffer.concat([directory, ...bodies]);
}
