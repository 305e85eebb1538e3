import type { OverviewFrontmatter } from '#/schemas/overview.ts';
import type { QuotationPlace } from '#/schemas/quotation.ts';

export type KeyFigure = OverviewFrontmatter['keyFigures'][number];

/** The place of a key figure: its value is the words. */
export const keyFigurePlace = ({
  value,
  source,
  column,
  with: sign,
}: KeyFigure): QuotationPlace => ({
  ...{ source, column, with: sign, words: value },
});
