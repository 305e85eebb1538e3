/** What holds for every page; each check runs within the page and names what it finds wrong. */
import type { Page } from 'playwright-core';

export { axeFaults as accessibilityFaults } from '#/tools/audit/axe.ts';
export { narrowFaults } from '#/tools/audit/narrow.ts';
export { tableFaults } from '#/tools/audit/tables.ts';

/** Language, title, landmarks, one h1, no skipped heading level. */
export const structureFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((h) =>
      Number(h.tagName[1]),
    );
    const skipped = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    const one = (selector: string) => document.querySelectorAll(selector).length === 1;
    return [
      ...(document.documentElement.lang === (/\/en\/$/.test(location.pathname) ? 'en' : 'ko')
        ? []
        : ['lang is not that of the page']),
      ...(document.title.trim() ? [] : ['no title']),
      ...[
        'h1',
        'main',
        'main h1',
        'header.site-header',
        'footer.site-footer',
        'meta[name=description]',
      ]
        .filter((selector) => !one(selector))
        .map((selector) => `not exactly one ${selector}`),
      // what is shown where there is no page has no address
      ...(one('link[rel=canonical]') === !/\/404(?:\.html)?$/.test(location.pathname)
        ? []
        : ['not exactly one canonical']),
      ...(skipped.length ? [`heading levels skip: ${levels.join(' ')}`] : []),
      ...(one('meta[http-equiv="content-security-policy" i]') ? [] : ['no security policy']),
    ];
  });
