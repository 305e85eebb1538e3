import { hashOf } from '#/code-key.ts';
import type { Site } from '#/content/site.ts';
import { once } from '#/model/once.ts';
import type { Address } from '#/text/address.ts';
import { type Preview, previewAt } from './previews.ts';

/** The size of all preview pictures. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** The picture that messengers show of a page or table. */
export interface PreviewImage {
  /**
   * Root-relative, without base path: `/2023/previews/battery/eu-market.png?v=1a2b3c4d`. The file keeps
   * its address for ever, so that a preview which a messenger has kept goes on showing; what follows
   * `?` names what the picture shows, so that a messenger which reads the page again sees the new one.
   */
  path: Address;
  width: typeof PREVIEW_SIZE.width;
  height: typeof PREVIEW_SIZE.height;
  /** what it shows, for those who do not see it */
  alt: string;
}

/** The file of a preview picture. */
const previewFile = (year: string, { name }: Pick<Preview, 'name'>): Address =>
  `/${year}/previews/${name}.png`;

/** A name of what a picture shows. */
export const shownIn = once(({ shown, ...words }: Preview): string =>
  hashOf(
    words,
    shown?.table.shape.columns,
    shown?.table.rows.map(({ id, cells, spans }) => [id, cells, spans]),
    shown?.errata.map(({ place }) => place),
  ).slice(0, 8),
);

/**
 * The preview picture for an address: a document's, a domain's, a list's, the edition's, or for a table
 * and its rows the table's.
 *
 * @param address root-relative, without base path; with the fragment of a table or row its table's
 */
export function previewImage(site: Site, address: string): PreviewImage {
  const { edition, preview } = previewAt(site, address);
  const path: Address = `${previewFile(edition.year, preview)}?v=${shownIn(preview)}`;
  return { path, ...PREVIEW_SIZE, alt: preview.alt };
}
