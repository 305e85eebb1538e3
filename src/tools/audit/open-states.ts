/** What a reader can open on a page, each as one does it; a page that has none of it is left alone. */
import type { Locator, Page } from 'playwright-core';

/** How something is opened: with mouse or finger, or with keys alone. */
export type Way = 'pointer' | 'keys';

/** Something that opens. */
export interface OpenState {
  name: string;
  /** width of the window that has it, CSS pixels */
  width: number;
  /** what is clicked or pointed at; the state is on every page where there is such a thing */
  opener(page: Page): Locator;
  /** opens it, and waits until it is there */
  open(page: Page, opener: Locator, way: Way): Promise<void>;
  /** what is seen when it is open */
  shown(page: Page): Locator;
  /** what closes it again: Escape, or what has opened it; then the focus is where it was */
  closes: 'Escape' | 'opener';
}

async function press(opener: Locator, way: Way): Promise<void> {
  if (way === 'pointer') await opener.click();
  else await opener.press('Enter');
}

/** What a press opens. */
const pressed = (state: Omit<OpenState, 'open'>): OpenState => ({
  ...state,
  async open(page, opener, way) {
    await press(opener, way);
    await state.shown(page).first().waitFor();
  },
});

/** What is seen while something is pointed at, or has the focus. */
const pointed = (name: string, selector: string): OpenState => ({
  ...{ name, width: 1280, closes: 'Escape' },
  opener: (page) => visible(page, selector),
  async open(page, opener, way) {
    if (way === 'pointer') await opener.hover();
    else {
      // the note of a link that a key has led to, not one that a script has
      await opener.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
    }
    await page.locator('#note').waitFor();
  },
  shown: (page) => page.locator('#note'),
});

const visible = (page: Page, selector: string) =>
  page.locator(selector).filter({ visible: true }).first();

/** Where notes stand beside words: neither in frames nor in the whole report, which is for paper. */
const WITH_NOTES = 'body:not(.whole) main:not(.embed)';

/** The states, in no particular order. */
export const openStates: readonly OpenState[] = [
  pressed({
    ...{ name: '메뉴', width: 360, closes: 'Escape' },
    opener: (page) => visible(page, '.report-nav-open'),
    shown: (page) => page.locator('#report-nav'),
  }),
  {
    ...{ name: '검색', width: 1280, closes: 'Escape' },
    opener: (page) => visible(page, 'body:has([data-search-dialog]) [data-search-open]'),
    async open(page, opener, way) {
      await press(opener, way);
      const field = page.locator('dialog[open] [data-search-input]');
      await field.fill('배터리');
      await page.locator('dialog[open] [data-search-results] > li').first().waitFor();
    },
    shown: (page) => page.locator('dialog[open]'),
  },
  pointed('용어 풀이', `${WITH_NOTES} .term`),
  pointed('정오 쪽지', `${WITH_NOTES} a.erratum`),
  pressed({
    ...{ name: '공유', width: 1280, closes: 'Escape' },
    opener: (page) => visible(page, 'main .heading > a.anchor'),
    shown: (page) => page.locator('.share'),
  }),
  {
    ...{ name: '인용', width: 1280, closes: 'Escape' },
    opener: (page) => visible(page, '.citation summary'),
    async open(page, opener, way) {
      await press(opener, way);
      await press(page.getByRole('button', { name: '다른 양식으로 인용하기' }), way);
      await page.getByRole('dialog', { name: '인용하기' }).waitFor();
    },
    shown: (page) => page.getByRole('dialog', { name: '인용하기' }),
  },
  pressed({
    ...{ name: '표 도구', width: 1280, closes: 'opener' },
    opener: (page) =>
      page.getByRole('button', { name: '표 다루기' }).filter({ visible: true }).first(),
    shown: (page) => page.locator('.table-tools'),
  }),
  pressed({
    ...{ name: '거르기', width: 360, closes: 'opener' },
    opener: (page) => visible(page, '.list-filters details:not([open]) > summary'),
    shown: (page) => page.locator('.list-filters fieldset'),
  }),
];
