/** The search page, opened with some of its files changed. */
import type { Page } from 'playwright-core';
import type { OpenOptions, Site } from '../support/site.ts';

/** The page asks this. */
export const ADDRESS = `/search/?q=${encodeURIComponent('광물')}`;

/** Opens the search page of a site with files of it changed, and tells which were asked for. */
export const opener =
  (site: Site) =>
  async (change: (page: Page) => Promise<unknown>, options: OpenOptions = {}) => {
    const asked: string[] = [];
    const page = await site.open('/robots.txt', { ...options, expectErrors: true });
    page.on('request', (request) => asked.push(request.url()));
    await change(page);
    await page.goto(site.at(ADDRESS));
    return { page, asked: (pattern: RegExp) => asked.filter((url) => pattern.test(url)) };
  };
