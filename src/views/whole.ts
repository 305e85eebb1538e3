import type { Edition } from '#/content/edition.ts';
import type { Page } from '#/content/pages.ts';
import { type Part, partsOf } from '#/model/navigation.ts';
import { passagesOf } from '#/model/passages.ts';
import { type Address, splitAddress } from '#/text/address.ts';
import { wholeId } from '#/text/whole-id.ts';

/** The page that has the whole report, for paper. */
export const wholeAddress = (year: string): Address => `/${year}/print/`;

/** A page of the report in the whole. */
export interface Chapter {
  page: Page;
  /** its id in the whole */
  id: string;
  /** the title of its part */
  part: string;
  /** depth of its heading; the title of the report has 1 */
  depth: 2 | 3;
}

/** A part of the report in the whole. */
export interface WholePart extends Part {
  chapters: Chapter[];
}

/** The parts of the whole in print order, with their chapters: the part's own page opens it. */
export const wholeParts = (edition: Edition): WholePart[] =>
  partsOf(edition).map((part) => ({
    ...part,
    chapters: [...(part.page ? [part.page] : []), ...part.documents].map((page) => ({
      ...{ page, id: wholeId(page.id), part: part.title },
      depth: page === part.page ? 2 : 3,
    })),
  }));

/** A table or figure of the print. */
export interface ListedPlace {
  /** its id in the whole */
  id: string;
  title: string;
  /** the address of its own */
  address: Address;
}

/** The tables or figures of an edition, in print order. */
export const listedPlaces = (edition: Edition, kind: 'table' | 'figure'): ListedPlace[] =>
  passagesOf(edition)
    .filter((passage) => passage.kind === kind)
    .map(({ address, title, page }) => ({
      id: wholeId(page.id, splitAddress(address)[1]),
      ...{ address, title },
    }));
