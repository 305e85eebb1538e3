import { withColours } from '#/pictures/colours.ts';
import { palettePng } from '#/pictures/palette-png.ts';
import { rasterOf } from '#/pictures/raster.ts';
import { PREVIEW_SIZE } from '#/views/preview-image.ts';
import type { Preview } from '#/views/previews.ts';
import { pagePicture } from './page-picture.ts';
import { tablePicture } from './table-picture.ts';

/** The picture that messengers show of a page or table, as SVG. */
export const pictureOf = (preview: Preview): string =>
  withColours(preview.shown ? tablePicture(preview, preview.shown) : pagePicture(preview));

/**
 * A picture as PNG.
 *
 * @param letters those of all pictures that are drawn, so that their fonts are made once
 */
export const previewPng = (svg: string, letters: ReadonlySet<string>): Uint8Array<ArrayBuffer> =>
  palettePng(rasterOf(svg, letters).pixels, PREVIEW_SIZE.width);
