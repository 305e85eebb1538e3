/** Reading with scripts off: nothing of the report is lost. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLIPBOARD, copyShortFrom, PLACES } from './support/copying.ts';
import { AI_CHIPS, documentPath, inEdition, reportPaths, TYPICAL } from './support/edition.ts';
import { showSign } from './support/first-sign.ts';
import { follow } from './support/follow.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const javaScriptEnabled = false;

test('pages show the same text with and without scripts', async () => {
  const [on, off] = [await site.open('/'), await site.open('/', { javaScriptEnabled })];
  // scripts treat all pages alike, so every fifth will do
  for (const path of reportPaths().filter((_, i) => i % 5 === 0)) {
    await Promise.all([on.goto(site.at(path)), off.goto(site.at(path))]);
    const [scripted, plain] = await Promise.all(
      [on, off].map(async (page) => {
        // what needs scripts is not offered without
        await page.evaluate(() => {
          for (const button of document.querySelectorAll('[data-table-tools]')) button.remove();
        });
        return page.locator('main').innerText();
      }),
    );
    assert.ok((plain?.length ?? 0) > 200, path);
    assert.equal(plain, scripted, path);
  }
});

test('paper has the same with and without scripts: folds, footnotes, marks, addresses', async () => {
  const pages = [await site.open('/'), await site.open('/', { javaScriptEnabled })];
  for (const path of [AI_CHIPS, documentPath('battery/rd-trends'), inEdition('errata/battery/')]) {
    const [scripted, plain] = await Promise.all(
      pages.map(async (page) => {
        await page.goto(site.at(path));
        if (page === pages[0]) await showSign(page);
        await page.emulateMedia({ media: 'print' });
        // what a PDF has, the address of the page in its head included
        return page.locator('body').innerText();
      }),
    );
    assert.ok((plain?.length ?? 0) > 2000, path);
    assert.equal(plain, scripted, path);
  }
});

test('on a phone the menu of the report opens, and so do the contents of the page', async () => {
  const page = await site.open(TYPICAL, { javaScriptEnabled, width: 360 });
  await page.getByRole('button', { name: '메뉴', exact: true }).click();
  assert.equal(await page.locator('#report-nav').isVisible(), true);
  await page.keyboard.press('Escape');
  const fold = page.locator('.contents-fold');
  await fold.locator('summary').click();
  const link = fold.locator('a').last();
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  await assertInView(page, id);
});

test('what needs scripts is not offered: no switch of colours; search is a link to its page', async () => {
  const page = await site.open('/', { javaScriptEnabled });
  assert.equal(await page.locator('[data-theme-switch]').isVisible(), false);
  await follow(page.locator('[data-search-open]'));
  assert.equal(site.pathOf(page), '/search/');
  assert.ok((await page.locator('main a').count()) > 5, 'the search page offers other ways');
});

test('a short address that someone has sent leads to its place', async () => {
  const sender = await site.open(AI_CHIPS, CLIPBOARD);
  const { id, short } = await copyShortFrom(sender, sender.locator(PLACES.row).first());
  const page = await site.open('/', { javaScriptEnabled });
  await page.goto(short);
  await page.waitForURL(`${site.at(AI_CHIPS)}#${id}`);
  await assertInView(page, id);
});
