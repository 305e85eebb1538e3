import type { Edition } from '#/content/edition.ts';
import { once } from '#/model/once.ts';
import { wholeTableText } from '#/model/table-text.ts';
import { withColours } from '#/pictures/colours.ts';
import { palettePng } from '#/pictures/palette-png.ts';
import { rasterOf } from '#/pictures/raster.ts';
import { PREVIEW_SIZE } from '#/views/preview-image.ts';
import { type Preview, previewsOf } from '#/views/previews.ts';
import { pagePicture } from './page-picture.ts';
import { tablePicture } from './table-picture.ts';

/** A preview picture as SVG. */
export const pictureOf = (preview: Preview): string =>
  withColours(preview.shown ? tablePicture(preview, preview.shown) : pagePicture(preview));

/** About the letters of all pictures of an edition: its fonts are made with them once. */
const lettersOf = once(
  (edition: Edition): ReadonlySet<string> =>
    new Set(
      [...previewsOf(edition).values()]
        .flatMap(({ kicker, title, text, facts, report }) => [
          kicker,
          title,
          text,
          ...facts,
          report,
        ])
        .join('') + [...edition.tables.values()].map((table) => wholeTableText(table, [])).join(''),
    ),
);

/** A preview picture as PNG. */
export async function previewPng(
  edition: Edition,
  preview: Preview,
): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels } = await rasterOf(pictureOf(preview), lettersOf(edition));
  return palettePng(pixels, PREVIEW_SIZE.width);
}
