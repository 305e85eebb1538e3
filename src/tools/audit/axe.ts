/** Breaches of WCAG 2.2 A and AA, and of what axe-core calls best practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Its version, e.g. `4.14.1`. */
export const axeVersion: string = require('axe-core/package.json').version;

/** All rules that apply, or those that a change of colours can break. */
export type AxeRules = 'all' | 'colours';

const RULES: Record<AxeRules, RunOnly> = {
  all: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** More places of one rule are not told. */
const MOST = 5;

/** What axe-core finds wrong with what a page shows now: rule, place and message. */
export async function axeFaults(page: Page, rules: AxeRules = 'all'): Promise<string[]> {
  // an expression of the debugger, not a script of the page: its security policy stays in force
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ runOnly, isAll, most }) => {
      const { axe } = window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } };
      // what a browser leaves out until it is read has no places that could be judged
      const whole = new CSSStyleSheet();
      whole.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(whole);
      const { violations } = await axe.run({
        runOnly,
        rules: isAll
          ? {
              // WCAG 2.5.3, which axe-core counts among its experiments
              'label-content-name-mismatch': { enabled: true },
              // what is made for frames is part of a page that has its own
              'page-has-heading-one': { enabled: !document.querySelector('main.embed') },
            }
          : {},
        resultTypes: ['violations'],
      });
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== whole);
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, most).map(({ target, any, all, none, html }) => {
          const [first] = any.concat(all, none);
          return `${id}: ${target.join(' ')}: ${first?.message ?? ''} ${html.slice(0, 120)}`;
        }),
      );
    },
    { runOnly: RULES[rules], isAll: rules === 'all', most: MOST },
  );
}
