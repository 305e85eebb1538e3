import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';

/**
 * The edition that an address belongs to; undefined for pages that editions share.
 *
 * @param address root-relative, without base path: `/2023/battery/eu-market/#trends`
 */
export const editionAt = (
  { editions }: Pick<Site, 'editions'>,
  address: string,
): Edition | undefined => editions.find(({ year }) => address.startsWith(`/${year}/`));
