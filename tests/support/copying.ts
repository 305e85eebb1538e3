/** Copying addresses as a reader does: pointing at a place, clicking its link, taking the short address. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** What a page needs so that the tests may read what it has copied. */
export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A browser that copies nothing. */
export const DENIED = {
  before: () => {
    document.execCommand = () => false;
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('denied', 'NotAllowedError'));
  },
};

/** The places of a document that have a link to copy: CSS selector of each kind. */
export const PLACES = {
  heading: '.heading:has(h3)',
  table: 'figure.table caption',
  row: 'figure.table tbody tr:nth-of-type(2) th[scope=row]',
  paragraph: 'article > p.linkable',
};

/** What can be done with a place, beside its link. */
export const shareBox = (page: Page): Locator => page.locator('.share');

/** Waits until it says so. */
export const told = (page: Page, words: string): Promise<void> =>
  shareBox(page).getByRole('status').filter({ hasText: words }).waitFor();

/** The text that has been copied. */
export const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/**
 * Points at a place, so that its link shows, and clicks the link.
 *
 * @returns the fragment of the place's address
 */
export async function copyFrom(place: Locator): Promise<string> {
  const link = place.locator('> a.anchor').first();
  await place.hover();
  assert.equal(
    await link.evaluate((e) => getComputedStyle(e).opacity !== '0'),
    true,
    'the link shows on hover',
  );
  await link.click();
  return (await link.getAttribute('href'))?.slice(1) ?? '';
}

/** Copies a place's address, then its short address in its stead. */
export async function copyShortFrom(
  page: Page,
  place: Locator,
): Promise<{ id: string; short: string }> {
  const id = await copyFrom(place);
  await page.getByRole('button', { name: '짧은 주소 복사' }).click();
  await told(page, '짧은 주소를 복사했습니다.');
  return { id, short: await clipboard(page) };
}
