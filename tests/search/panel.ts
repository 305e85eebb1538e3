/** The search panel as the tests see it. */
import type { CDPSession, Locator, Page } from 'playwright-core';

/** Waits until an answer is shown. */
export const done = (page: Page) =>
  page.waitForSelector('[data-search-state="done"]', { state: 'attached' });

/** Waits until the answer to a query is shown. */
export const answered = (page: Page, query: string) =>
  page.waitForFunction((typed) => {
    const list = document.querySelector('[data-search-results]');
    return (
      list?.getAttribute('data-search-state') === 'done' &&
      list.getAttribute('data-search-query') === typed
    );
  }, query);

/** Opens the dialog by its keys; it listens once it is open. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.waitForSelector('dialog[open] [data-search-input]:focus');
}

/** Items of the list of results. */
export const found = (page: Page) => page.locator('[data-search-results] > li');

/** What is suggested while one types. */
export const options = (page: Page) => page.locator('.search-suggestions [role=option]');

/** What the panel says of its list. */
export const status = (page: Page) => page.locator('[data-search-status]');

/** The field of the panel. */
export const field = (page: Page) => page.locator('[data-search-input]');

/** Types a query and waits for its answer. */
export async function type(page: Page, query: string): Promise<void> {
  await field(page).fill(query);
  await answered(page, query);
}

/** Text of an element. */
export const textOf = async (locator: Locator) => (await locator.textContent()) ?? '';

/**
 * Types with an input method that has not done yet.
 *
 * @param stages what stands in the field after each stroke
 * @returns what sends further keys
 */
export async function compose(page: Page, stages: readonly string[]): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  for (const text of stages)
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  return client;
}

/** A reader who saves data: for others the rest of the index comes when an answer has been read for a while. */
export const savesData = (): unknown =>
  Object.defineProperty(navigator, 'connection', { get: () => ({ saveData: true }) });
