/** What each filter of a list shows. */
import type { Page } from 'playwright-core';

/**
 * Chooses each filter alone and tells what it shows: in the page itself, since to click as a reader does
 * takes ten times as long, and the other tests do.
 */
export const eachFilter = (page: Page) =>
  page.locator('.list-filters').evaluate((form) => {
    const isShown = (element: Element) => element.getClientRects().length > 0;
    const choose = (name: string, value: string) =>
      form.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)?.click();
    return [...form.querySelectorAll('label')].map((label) => {
      const { name = '', value = '' } = label.querySelector('input') ?? {};
      choose(name, value);
      const entries = document.querySelectorAll(
        ':is(.errata-list, .timeline-list, .targets-list) > *',
      );
      const groups = [...document.querySelectorAll('.list-group')].filter(isShown);
      const found = {
        ...{ name, value, promised: Number(/\((\d+)\)$/.exec(label.textContent)?.[1]) },
        values: [...entries]
          .filter(isShown)
          .map((entry) => entry.getAttribute(`data-${name}`) ?? ''),
        bare: groups.filter((group) => {
          const own = group.querySelectorAll(':is(ol, tbody) > *');
          return ![...own].some(isShown);
        }).length,
      };
      choose(name, 'all');
      return found;
    });
  });
