import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slimFont } from './slim-font.ts';
import { glyphFinder, readTrueType, type TrueType, tableOf } from './true-type.ts';

const { resolve } = createRequire(import.meta.url);

/** The family of the font that pictures are drawn with. */
export const FAMILY = 'Noto Sans KR';

/**
 * Fonts that know Hangul, Hanja and ①, by weight. Those of the machine are not asked, so that pictures
 * are the same everywhere.
 */
const FILES = {
  400: '400Regular/NotoSansKR_400Regular.ttf',
  700: '700Bold/NotoSansKR_700Bold.ttf',
};
export type Weight = keyof typeof FILES;

/** A font as texts are set with it. */
interface Font {
  file: Uint8Array;
  /** number of a letter's glyph; undefined for a letter that the font does not know */
  glyphOf(letter: string): number | undefined;
  /** width of a glyph, in parts of the size of the type */
  widthOf(glyph: number): number;
}

const read = new Map<Weight, Font>();

/** Reads a font when it is first asked for; a build that keeps its pictures reads none. */
export function fontOf(weight: Weight): Font {
  const known = read.get(weight);
  if (known) return known;
  const path = resolve(`@expo-google-fonts/noto-sans-kr/${FILES[weight]}`);
  const font = readTrueType(new Uint8Array(readFileSync(path)));
  const found = { file: font.file, glyphOf: glyphFinder(font), widthOf: widthFinder(font) };
  read.set(weight, found);
  return found;
}

/** Finds widths of glyphs; those behind the last that is told are as wide as that one. */
function widthFinder(font: TrueType): (glyph: number) => number {
  const em = tableOf(font, 'head').getUint16(18);
  const last = tableOf(font, 'hhea').getUint16(34) - 1;
  const widths = tableOf(font, 'hmtx');
  return (glyph) => widths.getUint16(Math.min(glyph, last) * 4) / em;
}

/** True for a letter that can be drawn in every weight; white space needs no glyph. */
export const isDrawable = (letter: string): boolean =>
  /\s/.test(letter) || weights.every((weight) => fontOf(weight).glyphOf(letter) !== undefined);

const weights: readonly Weight[] = [400, 700];

/** Fonts with a few letters only, for resvg, which takes them from files. */
const slim = { letters: new Set<string>(), files: [] as string[], folder: '' };

/**
 * Files of the fonts with at least the letters of a text. They are made anew only where a letter is
 * missing in those that were made last, and are gone when the process ends.
 *
 * @param others letters that are put in besides when they are made, since other texts follow
 */
export function fontFilesFor(text: string, others: ReadonlySet<string> = new Set()): string[] {
  const letters = new Set(text);
  if (slim.files.length > 0 && letters.isSubsetOf(slim.letters)) return slim.files;
  if (!slim.folder) {
    slim.folder = mkdtempSync(join(tmpdir(), 'fonts-'));
    process.once('exit', () => rmSync(slim.folder, { recursive: true, force: true }));
  }
  slim.letters = slim.letters.union(letters).union(others);
  slim.files = weights.map((weight) => {
    // others may still be read
    const path = join(slim.folder, `${weight}-${slim.letters.size}.ttf`);
    writeFileSync(path, slimFont(fontOf(weight).file, slim.letters));
    return path;
  });
  return slim.files;
}
