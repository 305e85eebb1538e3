import { type RenderedImage, renderAsync } from '@resvg/resvg-js';
import { FAMILY, fontFilesFor } from './fonts.ts';

/**
 * Draws an SVG with the fonts of pictures, in a thread of its own.
 *
 * @param others letters of pictures that follow, so that their fonts need not be made again
 * @param zoom points for each unit of the SVG
 */
export function rasterOf(
  svg: string,
  others: ReadonlySet<string> = new Set(),
  zoom = 1,
): Promise<RenderedImage> {
  const font = {
    ...{ fontFiles: fontFilesFor(svg, others), loadSystemFonts: false },
    defaultFontFamily: FAMILY,
  };
  return renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } });
}
