import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { isAddress } from '#/text/address.ts';
import { addressFault } from './addresses.ts';
import type { SiteCheck } from './rule.ts';

/** The pages that a change names are there, and its links lead to places of the site. */
export const changesLeadSomewhere: SiteCheck = (site) =>
  site.changes.flatMap(({ pages, words, position }) =>
    [...pages, ...linksIn(words)].flatMap((address) => {
      const fault = addressFault(site, address);
      return fault ? [{ ...position, ...fault }] : [];
    }),
  );

function linksIn(words: readonly PhrasingContent[]): string[] {
  const links: string[] = [];
  visit({ type: 'paragraph', children: [...words] }, 'link', ({ url }) => {
    if (isAddress(url)) links.push(url);
  });
  return links;
}
