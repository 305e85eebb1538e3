/** A font file and its tables by tag. */
export interface TrueType {
  file: Uint8Array;
  tables: ReadonlyMap<string, DataView>;
}

/** Reads where the tables of a TrueType font are. */
export function readTrueType(file: Uint8Array): TrueType {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...file.subarray(at, at + 4));
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    tables.set(tag, new DataView(file.buffer, file.byteOffset + offset, length));
  }
  return { file, tables };
}

/**
 * A table of a font.
 *
 * @throws Error when the font does not have it
 */
export function tableOf({ tables }: TrueType, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}`);
  return found;
}

/** A run of letters whose glyphs follow each other: first and last letter, glyph of the first. */
type Run = [from: number, to: number, glyph: number];

/** The last run that does not begin behind a letter, of runs that are in order; before all of them an empty one. */
function lastUpTo(runs: readonly Run[], code: number): Run {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.[0] ?? 0) <= code) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1] ?? [0, -1, 0];
}

/**
 * Finds glyphs of letters.
 *
 * @param font with a cmap of format 12, as fonts with Hanja have
 * @returns gives the number of a letter's glyph; undefined for a letter that the font does not know
 */
export function glyphFinder(font: TrueType): (letter: string) => number | undefined {
  const cmap = tableOf(font, 'cmap');
  const count = cmap.getUint16(2);
  const offsets = Array.from({ length: count }, (_, i) => cmap.getUint32(4 + i * 8 + 4));
  const at = offsets.find((offset) => cmap.getUint16(offset) === 12);
  if (at === undefined) throw new Error('The font has no cmap of format 12');
  const runs = Array.from({ length: cmap.getUint32(at + 12) }, (_, i) => {
    const run = at + 16 + i * 12;
    return [0, 4, 8].map((field) => cmap.getUint32(run + field)) as Run;
  });
  const known = new Map<string, number | undefined>();
  return (letter) => {
    if (!known.has(letter)) {
      const code = letter.codePointAt(0) ?? 0;
      const [from, to, glyph] = lastUpTo(runs, code);
      known.set(letter, code <= to ? glyph + code - from : undefined);
    }
    return known.get(letter);
  };
}
