/** Does a page fit into a narrow window? */
import type { Page } from 'playwright-core';

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
