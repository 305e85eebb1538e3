/** What a reader can open on a page, each as one does it; a page that has none of it is left alone. */
import type { Locator, Page } from 'playwright-core';

/** Something that opens. */
export interface OpenState {
  name: string;
  /** width of the window that has it, CSS pixels */
  width: number;
  /** what is clicked or pointed at; the state is on every page where there is such a thing */
  opener(page: Page): Locator;
  /** opens it and waits until it is there */
  open(page: Page, opener: Locator): Promise<void>;
}

const click =
  (shown: (page: Page) => Locator): OpenState['open'] =>
  async (page, opener) => {
    await opener.click();
    await shown(page).first().waitFor();
  };

const point: OpenState['open'] = async (page, opener) => {
  await opener.hover();
  await page.locator('#note').waitFor();
};

const visible = (page: Page, selector: string) =>
  page.locator(selector).filter({ visible: true }).first();

/** The states, in no particular order. */
export const openStates: readonly OpenState[] = [
  {
    ...{ name: '메뉴', width: 360 },
    opener: (page) => visible(page, '.report-nav-open'),
    open: click((page) => page.locator('#report-nav')),
  },
  {
    ...{ name: '검색', width: 1280 },
    opener: (page) => visible(page, 'body:has([data-search-dialog]) [data-search-open]'),
    async open(page, opener) {
      await opener.click();
      const field = page.locator('dialog[open] [data-search-input]');
      await field.fill('배터리');
      await page.locator('dialog[open] [data-search-results] > li').first().waitFor();
    },
  },
  {
    ...{ name: '용어 풀이', width: 1280 },
    opener: (page) => visible(page, 'main:not(.embed) .term'),
    open: point,
  },
  {
    ...{ name: '정오 쪽지', width: 1280 },
    opener: (page) => visible(page, 'main:not(.embed) a.erratum'),
    open: point,
  },
  {
    ...{ name: '공유', width: 1280 },
    opener: (page) => visible(page, 'main .heading > a.anchor'),
    open: click((page) => page.locator('.share')),
  },
  {
    ...{ name: '인용', width: 1280 },
    opener: (page) => visible(page, '.citation summary'),
    async open(page, opener) {
      await opener.click();
      await page.getByRole('button', { name: '다른 양식으로 인용하기' }).click();
      await page.getByRole('dialog', { name: '인용하기' }).waitFor();
    },
  },
  {
    ...{ name: '표 도구', width: 1280 },
    opener: (page) =>
      page.getByRole('button', { name: '표 다루기' }).filter({ visible: true }).first(),
    open: click((page) => page.locator('.table-tools')),
  },
  {
    ...{ name: '거르기', width: 360 },
    opener: (page) => visible(page, '.list-filters details:not([open]) > summary'),
    open: click((page) => page.locator('.list-filters fieldset')),
  },
];
