import type { Edition } from '#/content/edition.ts';
import type { Table } from '#/content/table/table.ts';
import type { Address } from '#/text/address.ts';
import { escaped } from '#/text/markup.ts';
import { captionOf } from './table-text.ts';

/** The page of a table that other sites frame. */
export const embedAddress = (year: string, table: string): Address => `/${year}/embed/${table}/`;

/** The file that tells a program how to frame a table. */
export const oembedAddress = (year: string, table: string): Address =>
  `${embedAddress(year, table)}oembed.json`;

/** Size of the frame in CSS pixels: some ten rows; what is longer is scrolled to. */
const WIDTH = 720;
const HEIGHT = 480;

/**
 * The HTML that shows a table on another site, as wide as its place there.
 *
 * @param url the full address of the table's page for frames
 */
export const embedCode = ({ shortTitle }: Edition, table: Table, url: string): string =>
  `<iframe src="${escaped(url)}" title="${escaped(`${captionOf(table)} – ${shortTitle}`)}" width="100%" height="${HEIGHT}" loading="lazy" style="border:1px solid #ccc"></iframe>`;

/**
 * What a program is told that is given the address of a table's page for frames, as oEmbed 1.0 has it.
 *
 * @param url the full address of that page
 * @param site the full address of the edition
 */
export const oembedOf = (edition: Edition, table: Table, url: string, site: string) => ({
  type: 'rich',
  version: '1.0',
  title: captionOf(table),
  author_name: edition.publisher,
  provider_name: edition.shortTitle,
  provider_url: site,
  html: embedCode(edition, table, url),
  width: WIDTH,
  height: HEIGHT,
});
