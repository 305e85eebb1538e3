/** Does a page fit into a narrow window? */
import type { Page } from 'playwright-core';
import { sidewaysFaults } from './sideways.ts';

/** Sideways scrolling of page or table, cut cells, and values of cards without a name, on a narrow window. */
export const narrowFaults = async (page: Page): Promise<string[]> => [
  ...(await sidewaysFaults(page)),
  ...(await page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>('figure.table tbody td')];
    const name = (td: Element) =>
      getComputedStyle(td, '::before').content.replaceAll('"', '').trim();
    return [
      ...[...document.querySelectorAll('.table-scroll')]
        .filter((e) => e.scrollWidth > e.clientWidth + 1)
        .map((e) => `scrolls: ${e.parentElement?.id}`),
      ...cells
        .filter((td) => td.scrollWidth > td.clientWidth + 1)
        .map((td) => `cut: ${td.textContent}`),
      ...cells.filter((td) => name(td) === '').map((td) => `no name: ${td.textContent}`),
    ];
  })),
];
