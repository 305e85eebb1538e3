import type { Edition } from '#/content/edition.ts';
import type { Table } from '#/content/table/table.ts';
import type { Address } from '#/text/address.ts';
import { captionOf } from './table-text.ts';

/** The page of a table that other sites frame. */
export const embedAddress = (year: string, table: string): Address => `/${year}/embed/${table}/`;

/** Height of the frame in CSS pixels: some ten rows; what is longer is scrolled to. */
const HEIGHT = 480;

const inAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * The HTML that shows a table on another site.
 *
 * @param url the full address of the table's page for frames
 */
export const embedCode = ({ shortTitle }: Edition, table: Table, url: string): string =>
  `<iframe src="${inAttribute(url)}" title="${inAttribute(`${captionOf(table)} – ${shortTitle}`)}" width="100%" height="${HEIGHT}" loading="lazy" style="border:1px solid #ccc"></iframe>`;
