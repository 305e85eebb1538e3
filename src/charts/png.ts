import { rasterOf } from '#/pictures/raster.ts';

/** Twice as many points as the picture measures, for screens and print. */
const ZOOM = 2;

/** A picture as PNG. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const raster = await rasterOf(svg, new Set(), ZOOM);
  return new Uint8Array(raster.asPng());
}
