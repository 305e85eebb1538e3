import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';
import { once } from '#/model/once.ts';
import { views } from './index.ts';
import { viewAddress } from './view.ts';

/** Pages that belong to no edition; `contents` leads to the newest edition's. */
const SITE_PAGES = ['/', '/search/', '/about/', '/contents/'];

const ofEdition = ({ year, documents }: Edition): string[] => [
  `/${year}/`,
  ...views.map((view) => viewAddress(view, year)),
  ...documents
    .filter(({ frontmatter }) => frontmatter.questions.length > 0)
    .map(({ path }) => `${path}questions/`),
];

/** Pages that the site makes from data, and the short paths that lead to the newest edition's. */
export const generatedPages = once(
  ({ editions }: Site): ReadonlySet<string> =>
    new Set([...SITE_PAGES, ...editions.flatMap(ofEdition), ...views.map((v) => `/${v.name}/`)]),
);
