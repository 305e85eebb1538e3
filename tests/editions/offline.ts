/** Reading without a network: the newest edition, and an older one once it has been read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Line } from '../support/line.ts';
import type { Site } from '../support/site.ts';

/**
 * Tests of the copy.
 *
 * @param site the site with 2024
 * @param line brings the line to it
 */
export function testOffline(site: Site, line: () => Line): void {
  test('without a network the newest edition is there, an older one when it has been read', async () => {
    const page = await site.open('/offline/', { serviceWorkers: 'allow', expectErrors: true });
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
    const plan = site.at('/packs/plan');
    // the plan is written when all else has come
    await page.waitForFunction((plan) => caches.match(plan), plan);
    const go = async (path: string) => (await page.goto(site.at(path)))?.status();
    /** years of the older editions that are kept as a whole */
    const kept = () =>
      page.evaluate(async (plan) => (await (await caches.match(plan))?.json())?.years, plan);
    line().state = 'cut';
    assert.equal(await go('/2024/quantum/'), 200);
    assert.equal(await go('/2023/quantum/'), 503);
    await page.locator('.copied-page').getByText('사본에 없습니다').waitFor();
    assert.deepEqual(await kept(), []);
    line().state = 'open';
    assert.equal(await go('/2023/quantum/'), 200);
    for (
      const end = Date.now() + 10_000;
      (await kept()).length === 0;
      await page.waitForTimeout(100)
    )
      assert.ok(Date.now() < end, 'the edition is kept');
    line().state = 'cut';
    assert.equal(await go('/2023/quantum/experts/'), 200);
    await page.locator('.copied-page').getByText('받아 둔 사본을 보입니다').waitFor();
    // and still says that there is a newer one
    assert.equal(await page.locator('main .older-edition:not(.copied-page)').count(), 1);
    assert.equal(await go('/2024/quantum/'), 200);
    line().state = 'open';
  });
}
