import { rasterOf } from '#/pictures/raster.ts';

/** Twice as many points as the picture measures, for screens and print. */
const ZOOM = 2;

/** A picture as PNG. */
export const pngOf = (svg: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(rasterOf(svg, new Set(), ZOOM).asPng());
