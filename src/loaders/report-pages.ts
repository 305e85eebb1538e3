import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { readSettings } from '#/settings.ts';

/**
 * The MDX bodies of all editions, by `<year>/<page id>`. What they say has been judged before:
 * Astro's own loaders would stop at the first fault, or pass over broken references.
 */
export const reportPages = (): Loader =>
  glob({
    base: `${readSettings().root}/content`,
    pattern: '[0-9][0-9][0-9][0-9]/*/*.mdx',
    generateId: ({ entry }) => entry.replace(/(\/index)?\.mdx$/, ''),
  });
