import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '#/content/problem.ts';
import { webAddress } from '#/schemas/fields.ts';
import { isAddress } from '#/text/address.ts';
import { addressFault } from './addresses.ts';
import type { SiteCheck } from './rule.ts';

/** The pages that a change names are there, and its links lead to places of the site. */
export const changesLeadSomewhere: SiteCheck = (site) =>
  site.changes.flatMap(({ pages, words, position }) =>
    [...pages, ...linksIn(words)].flatMap((address) => {
      const fault = isAddress(address) ? addressFault(site, address) : webFault(address);
      return fault ? [{ ...position, ...fault }] : [];
    }),
  );

/** An address of the web is whole, and runs nothing. */
function webFault(url: string): Pick<Fault, 'message' | 'hint'> | undefined {
  if (webAddress.safeParse(url).success) return undefined;
  return {
    message: `쓸 수 없는 주소입니다: “${url}”`,
    hint: '“https://…”나 “/2023/…”처럼 적으십시오.',
  };
}

function linksIn(words: readonly PhrasingContent[]): string[] {
  const links: string[] = [];
  visit({ type: 'paragraph', children: [...words] }, 'link', ({ url }) => {
    links.push(url);
  });
  return links;
}
