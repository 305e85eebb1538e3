import type { Edition } from '#/content/edition.ts';
import type { LinkOrigin } from '#/model/links-between.ts';
import type { Address } from '#/text/address.ts';
import { views } from './index.ts';
import { entryAddress } from './list-pages.ts';

/**
 * The address of a place or entry that has a link.
 *
 * @throws Error for a list that has no page
 */
export function originAddress(edition: Edition, from: LinkOrigin): Address {
  if (typeof from === 'string') return from;
  const view = views.find(({ name }) => name === from.list);
  if (!view) throw new Error(`The list ${from.list} has no page in src/views/index.ts.`);
  return entryAddress(view, edition, from.id);
}
