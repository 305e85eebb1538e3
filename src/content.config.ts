import { defineCollection } from 'astro:content';
import { reportPages } from '#/loaders/report-pages.ts';

/** The MDX bodies; their frontmatter is validated, with places, by src/content. */
const pages = defineCollection({ loader: reportPages() });

export const collections = { pages };
