import { palettePng } from '#/pictures/palette-png.ts';
import { rasterOf } from '#/pictures/raster.ts';

/** Twice as many points as the picture measures, for screens and print. */
const ZOOM = 2;

/**
 * A picture as PNG.
 *
 * @param svg without places that can be seen through
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels, width } = await rasterOf(svg, new Set(), ZOOM);
  return palettePng(pixels, width);
}
