import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { FAMILY, fontFilesFor } from './fonts.ts';

/**
 * Draws an SVG with the fonts of pictures.
 *
 * @param letters at least those that it has; who draws many pictures gives the letters of them all
 * @param zoom points for each of its units
 */
export function rasterOf(svg: string, letters: ReadonlySet<string>, zoom = 1): RenderedImage {
  const font = {
    fontFiles: fontFilesFor(letters),
    ...{ loadSystemFonts: false, defaultFontFamily: FAMILY },
  };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
}
