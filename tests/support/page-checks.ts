/** What holds for every page; each check runs within the page and names what it finds wrong. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Breaches of WCAG 2.2 A and AA that axe-core finds. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // an expression of the debugger, not a script of the page: its security policy stays in force
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } };
    const { violations } = await axe.run({
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 5)
        .map(
          (n) =>
            `${id}: ${n.target.join(' ')}: ${n.any.concat(n.all, n.none)[0]?.message} ${n.html.slice(0, 120)}`,
        ),
    );
  }, WCAG);
}

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

/** Tables: caption, named region, scope of headers, ids of rows, no ragged row. */
export const tableFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    /** number of columns of each row, merged cells counted in each row they cover */
    const widths = (rows: Iterable<HTMLTableRowElement>) => {
      const all = [...rows];
      const grid = all.map(() => 0);
      all.forEach((row, y) => {
        for (const cell of row.cells) {
          for (let down = 0; down < cell.rowSpan; down++)
            grid[y + down] = (grid[y + down] ?? 0) + cell.colSpan;
        }
      });
      return grid;
    };
    return [...document.querySelectorAll('table')].flatMap((table) => {
      const figure = table.closest('figure.table');
      const say = (what: string) => `${figure?.id ?? 'table'}: ${what}`;
      const region = table.closest('.table-scroll');
      const isRegion = region?.tagName === 'SECTION' || region?.hasAttribute('tabindex');
      const bodies = [...table.tBodies].map((body) => widths(body.rows));
      const columns = new Set([...widths(table.tHead?.rows ?? []), ...bodies.flat()]);
      return [
        ...(table.caption?.textContent?.trim() ? [] : [say('no caption')]),
        ...(figure && !(table.ariaLabel && table.caption?.textContent?.includes(table.ariaLabel))
          ? [say('not named by the words of its caption')]
          : []),
        ...(figure &&
        isRegion &&
        (region?.tagName !== 'SECTION' || region.ariaLabel !== table.ariaLabel)
          ? [say('the scrolling region does not have the name of the table')]
          : []),
        ...[...table.querySelectorAll('th:not([scope])')].map((th) =>
          say(`header without scope: ${th.textContent}`),
        ),
        ...[...table.querySelectorAll('tbody tr')]
          .filter((row) => figure && !row.id.startsWith(`${figure.id}.`))
          .map((row) => say(`row without id: ${row.textContent}`)),
        ...(columns.size <= 1 ? [] : [say(`ragged: ${[...columns]} columns`)]),
      ];
    });
  });

/** Sideways scrolling of page or table, cut cells, and values of cards without a name, on a narrow window. */
export const narrowFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('main *')].filter(
      (e) => e.getBoundingClientRect().right > root.clientWidth + 1,
    );
    const cells = [...document.querySelectorAll<HTMLElement>('figure.table tbody td')];
    const name = (td: Element) =>
      getComputedStyle(td, '::before').content.replaceAll('"', '').trim();
    return [
      ...(root.scrollWidth > root.clientWidth
        ? wide.slice(0, 3).map((e) => `sticks out: ${e.outerHTML.slice(0, 120)}`)
        : []),
      ...[...document.querySelectorAll('.table-scroll')]
        .filter((e) => e.scrollWidth > e.clientWidth + 1)
        .map((e) => `scrolls: ${e.parentElement?.id}`),
      ...cells
        .filter((td) => td.scrollWidth > td.clientWidth + 1)
        .map((td) => `cut: ${td.textContent}`),
      ...cells.filter((td) => name(td) === '').map((td) => `no name: ${td.textContent}`),
    ];
  });
