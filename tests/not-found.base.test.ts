/** An address that does not exist: the visitor can go on from there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath, inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const path of [
  '/nowhere/',
  documentPath('battery/eu-market').replace('eu-market', 'no-such-document'),
  inEdition('data/no-such-table.csv'),
  '/s/zzzzzzz/',
]) {
  test(`${path} answers with a page that helps`, async () => {
    const page = await site.open('/', { expectErrors: true });
    const failed: string[] = [];
    page.on('response', (r) => r.status() >= 400 && failed.push(r.url()));
    const answer = await page.goto(site.at(path));
    assert.equal(answer?.status(), 404);
    assert.deepEqual(failed, [site.at(path)], 'its own styles and scripts are found');
    assert.match(await page.locator('h1').innerText(), /없다/);
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    assert.notEqual(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.site-header') as Element).position,
      ),
      'static',
    );

    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    assert.ok(links.length >= 6);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    await page.getByRole('searchbox').fill('반도체');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '반도체');
  });
}
