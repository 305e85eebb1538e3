import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isAddress, withBase } from '#/text/address.ts';

/**
 * Puts the site's base path before root-relative links: Astro does so for its own assets only.
 *
 * @param options.base the base path, `/` or `/report/`
 */
export function rehypeBase({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && isAddress(href)) properties.href = withBase(href, base);
    });
  };
}
