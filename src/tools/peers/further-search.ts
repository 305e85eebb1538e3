import type { Browser } from 'playwright-core';
import { Line } from '../paint/line.ts';
import { type Conditions, slowDown } from '../paint/visit.ts';
import type { PeerSearch } from './peer.ts';

/** Not every site finds every word: one that brings nothing by then is passed over. */
const LONGEST_MS = 15_000;

/** So long a reader looks at an answer, though something be still on its way: Pagefind leaves requests open. */
const LOOKING_MS = 5000;

const FIRST = '배터리';
/** Words of different parts of the report, so that each asks for something new. */
const FURTHER = ['양자컴퓨터', '수출 통제', '사이버보안', '인력 양성', '이동통신'];

/**
 * Asks one query after another.
 *
 * @param url page that the reader is on
 * @returns for each query after the first that brings anything the ms from its last key to a result of it
 * @throws Error when none does
 */
export async function furtherSearches(
  browser: Browser,
  url: string,
  { opener, input, result }: PeerSearch,
  conditions: Conditions,
): Promise<number[]> {
  const context = await browser.newContext({ viewport: conditions.viewport });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await slowDown(session, conditions);
    const line = new Line(session);
    await page.goto(url, { waitUntil: 'load' });
    await line.quiet();
    await page.locator(opener).filter({ visible: true }).first().click();
    const field = page.locator(input).first();
    await field.waitFor();
    const times: (number | undefined)[] = [];
    for (const query of [FIRST, ...FURTHER]) {
      // takes the time in the page: from the key to the first frame that has other results
      const answered = page.evaluate(
        ({ input, result, longest }) =>
          new Promise<number | undefined>((resolve) => {
            const shown = () =>
              [...document.querySelectorAll(result)]
                .map((one) => one.textContent)
                .join('')
                .trim();
            document.querySelector(input)?.addEventListener(
              'input',
              () => {
                const [began, before] = [performance.now(), shown()];
                const look = () => {
                  const now = shown();
                  const waited = performance.now() - began;
                  if (now !== '' && now !== before) resolve(waited);
                  else if (waited > longest) resolve(undefined);
                  else requestAnimationFrame(look);
                };
                requestAnimationFrame(look);
              },
              { once: true, capture: true },
            );
          }),
        { input, result, longest: LONGEST_MS },
      );
      await field.fill(query);
      times.push(await answered);
      await line.quiet(LOOKING_MS).catch(() => undefined);
    }
    const further = times.slice(1).filter((time) => time !== undefined);
    if (further.length === 0) throw new Error(`${url} finds nothing by any query`);
    return further;
  } finally {
    await context.close();
  }
}
