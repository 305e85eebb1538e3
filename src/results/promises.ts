/**
 * What the site promises, the command that shows whether it holds, and the figure that this command has
 * found last. The page about quality and docs/promises.md print this list.
 */
import type { Promised } from './promised.ts';
import { promisesOfContent } from './promises-of-content.ts';
import { promisesOfSite } from './promises-of-site.ts';

/** All promises, in the order of the parts of the page about quality. */
export const promises: readonly Promised[] = [...promisesOfContent, ...promisesOfSite];
