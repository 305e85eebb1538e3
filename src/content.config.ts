import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { reportPages } from '#/loaders/report-pages.ts';
import { documentFrontmatter } from '#/schemas/document.ts';
import { overviewFrontmatter } from '#/schemas/overview.ts';

/**
 * The MDX bodies; their frontmatter is validated, with places, by src/content. Astro takes the schemas
 * to explain it in editors (`experimental.contentIntellisense`).
 */
const pages = defineCollection({
  loader: reportPages(),
  schema: z.union([documentFrontmatter, overviewFrontmatter]),
});

export const collections = { pages };
