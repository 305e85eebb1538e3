import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { FAMILY } from './picture.ts';
import { slimFont } from './slim-font.ts';

const { resolve } = createRequire(import.meta.url);

/** Fonts that know Hangul, Hanja and ①; those of the machine are not asked, so that pictures are the same everywhere. */
export const FONT_FILES = [
  '400Regular/NotoSansKR_400Regular.ttf',
  '700Bold/NotoSansKR_700Bold.ttf',
].map((file) => resolve(`@expo-google-fonts/noto-sans-kr/${file}`));

/** Read when the first picture is drawn; a build that keeps its pictures reads none. */
const fonts = new Map<string, Uint8Array>();

function fontOf(file: string): Uint8Array {
  const font = fonts.get(file) ?? new Uint8Array(readFileSync(file));
  fonts.set(file, font);
  return font;
}

/** Twice as many points as the picture measures, for screens and print. */
const ZOOM = 2;

/** A picture as PNG. */
export function pngOf(svg: string): Uint8Array<ArrayBuffer> {
  // resvg takes fonts from files only
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    const fontFiles = FONT_FILES.map((file) => {
      const slim = join(folder, basename(file));
      writeFileSync(slim, slimFont(fontOf(file), new Set(svg)));
      return slim;
    });
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: FAMILY };
    return new Uint8Array(
      new Resvg(svg, { font, fitTo: { mode: 'zoom', value: ZOOM } }).render().asPng(),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
