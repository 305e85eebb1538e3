import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts the site's base path before root-relative links: Astro does so for its own assets only.
 *
 * @param options.base the base path, `/` or `/report/`
 */
export function rehypeBase({ base }: { base: string }) {
  const prefix = base.replace(/\/$/, '');
  return (tree: Root): void => {
    if (!prefix) return;
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && href.startsWith('/')) properties.href = prefix + href;
    });
  };
}
