import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** The site's icon, of which all others are made. */
export const ICON = readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'utf8');

/** The colour of its ground, which is its first shape. */
const GROUND = /fill="(#[0-9a-f]{6})"/.exec(ICON)?.[1];

/**
 * The icon as PNG.
 *
 * @param size points at each side
 * @param background fills the corners: a telephone rounds them itself
 */
const iconPng = (size: number, background?: string): Buffer =>
  new Resvg(ICON, {
    // it has no text, and to look for fonts takes longer than all the rest
    ...{ fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } },
    ...(background && { background }),
  })
    .render()
    .asPng();

/** The icon that a telephone puts on its home screen. */
export const touchIcon = (): Uint8Array<ArrayBuffer> => new Uint8Array(iconPng(180, GROUND));

/** `favicon.ico`: the icon in the sizes of tabs, lists of bookmarks, and desktops. */
export function favicon(): Uint8Array<ArrayBuffer> {
  const icons = [16, 32, 48].map((size) => ({ size, png: iconPng(size) }));
  const header = Buffer.alloc(6 + icons.length * 16);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(icons.length, 4);
  let at = header.length;
  icons.forEach(({ size, png }, i) => {
    const entry = 6 + i * 16;
    header.set([size, size], entry);
    // one plane of 32 bits a point
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(at, entry + 12);
    at += png.length;
  });
  return new Uint8Array(Buffer.concat([header, ...icons.map(({ png }) => png)]));
}
