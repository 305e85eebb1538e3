/** Tables of a TrueType font without which nothing can be drawn; kerning and the like are left out. */
const KEPT = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

interface Tables {
  view: DataView;
  tables: ReadonlyMap<string, DataView>;
}

function tablesOf(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    tables.set(tag, new DataView(font.buffer, font.byteOffset + offset, length));
  }
  return { view, tables };
}

function table({ tables }: Tables, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}`);
  return found;
}

/**
 * The number of the glyph of each letter that the font knows.
 *
 * @param font a TrueType font with a cmap of format 12, as fonts with Hanja have
 */
export function glyphsOf(font: Uint8Array, letters: Iterable<string>): Map<string, number> {
  const cmap = table(tablesOf(font), 'cmap');
  const count = cmap.getUint16(2);
  const offsets = Array.from({ length: count }, (_, i) => cmap.getUint32(4 + i * 8 + 4));
  const at = offsets.find((offset) => cmap.getUint16(offset) === 12);
  if (at === undefined) throw new Error('The font has no cmap of format 12');
  const groups = Array.from({ length: cmap.getUint32(at + 12) }, (_, i) => {
    const group = at + 16 + i * 12;
    return [0, 4, 8].map((field) => cmap.getUint32(group + field)) as [number, number, number];
  });
  const glyphs = new Map<string, number>();
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    const group = groups.find(([from, to]) => from <= code && code <= to);
    if (group) glyphs.set(letter, group[2] + code - group[0]);
  }
  return glyphs;
}

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
  const read = tablesOf(font);
  const [head, loca, glyf] = [table(read, 'head'), table(read, 'loca'), table(read, 'glyf')];
  const isLong = head.getInt16(50) === 1;
  const offset = (glyph: number) =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  const glyphAt = (glyph: number) =>
    new DataView(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph));
  const kept = new Set([0, ...glyphsOf(font, letters).values()]);
  for (const glyph of kept) for (const part of partsOf(glyphAt(glyph))) kept.add(part);

  const count = table(read, 'maxp').getUint16(4);
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
  const slim = new Map(KEPT.map((tag) => [tag, bytesOf(table(read, tag))]));
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
