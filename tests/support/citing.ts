/** Opening the dialog of citations as a reader does, on a day that is known. */
import type { Page } from 'playwright-core';
import { CLIPBOARD } from './copying.ts';
import { documentPath } from './edition.ts';
import type { OpenOptions, Site } from './site.ts';

/** A document in which experts speak. */
export const EXPERTS = documentPath('battery/rd-experts');

const DAY = new Date('2026-11-07T12:00:00+09:00');

/** A page on a day that stands still: the 7th of November 2026. */
export const openOnDay = (site: Site, path: string, options: OpenOptions = {}): Promise<Page> =>
  site.open(path, {
    ...{ ...CLIPBOARD, timezoneId: 'Asia/Seoul', ...options },
    listen: (page) => void page.clock.setFixedTime(DAY),
  });

/** Opens the citations of a document from its foot. */
export async function openDialog(page: Page): Promise<void> {
  await page.locator('.citation summary').click();
  await page.getByRole('button', { name: '다른 양식으로 인용하기' }).click();
  await page.getByRole('dialog', { name: '인용하기' }).waitFor();
}

/** The words of a style in the open dialog. */
export const shownCitation = (page: Page, name: string): Promise<string> =>
  page
    .locator('.cite-form')
    .filter({ has: page.getByRole('button', { name: `복사: ${name}` }) })
    .locator('p, pre')
    .innerText();
