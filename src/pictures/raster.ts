import { type RenderedImage, Resvg } from '@resvg/resvg-js';
import { FAMILY, fontFilesFor } from './fonts.ts';

/**
 * Draws an SVG with the fonts of pictures.
 *
 * @param others letters of pictures that follow, so that their fonts need not be made again
 * @param zoom points for each unit of the SVG
 */
export function rasterOf(
  svg: string,
  others: ReadonlySet<string> = new Set(),
  zoom = 1,
): RenderedImage {
  const font = {
    fontFiles: fontFilesFor(svg, others),
    ...{ loadSystemFonts: false, defaultFontFamily: FAMILY },
  };
  return new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render();
}
