/** English for visitors: the page, the summaries on the documents, and how both are found. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath, inEdition, ownPaths } from './support/edition.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const PAGE = inEdition('en/');

test('the page in English is led to from every page, in its language, with every document and table', async () => {
  const page = await site.open(documentPath('battery/eu-market'));
  await page.locator('.site-footer').getByRole('link', { name: 'English' }).click();
  await page.waitForURL(site.at(PAGE));
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  for (const frame of ['.site-header', '.site-footer', '.frame', '.report-nav', '.search-dialog'])
    assert.equal(await page.locator(frame).getAttribute('lang'), 'ko', frame);
  const links = await page
    .locator('article a')
    .evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname));
  const documents = ownPaths();
  assert.ok(documents.length > 30);
  for (const path of documents) assert.ok(links.includes(new URL(site.at(path)).pathname), path);
  const tables = await page.locator('article li a').count();
  assert.ok(tables > 60, `${tables} tables`);
  const hangul = await page.locator('article').innerText();
  assert.doesNotMatch(hangul, /[가-힣]/);
});

test('the short path leads to it, and it and the contents name each other', async () => {
  const page = await site.open('/en/');
  await page.waitForURL(site.at(PAGE));
  for (const path of [PAGE, inEdition('')]) {
    await page.goto(site.at(path));
    const languages = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('hreflang')));
    assert.deepEqual(languages.sort(), ['en', 'ko'], path);
  }
});

test('a document has its summary in English on request, and an address opens it', async () => {
  const path = documentPath('battery/eu-market');
  const page = await site.open(path);
  const summary = page.locator('.english');
  assert.equal(await summary.getAttribute('lang'), 'en');
  assert.equal(await page.locator('#english').isVisible(), false);
  await summary.locator('summary').click();
  assert.match(await page.locator('#english').innerText(), /Korea held 64%/);
  await summary.getByRole('link', { name: /SWOT/ }).click();
  await assertInView(page, 'eu-battery-swot');
  const opened = await site.open(`${path}#english`);
  await assertInView(opened, 'english');
});

test('English words find the document, and Korean ones no English', async () => {
  const page = await site.open('/search/?q=post-quantum%20cryptography');
  await page.locator(`.search-title[href*="${PAGE}#quantum-csis-policy"]`).waitFor();
  await page.goto(site.at('/search/?q=%EB%B0%B0%ED%84%B0%EB%A6%AC'));
  await page.locator('.search-title').first().waitFor();
  assert.equal(await page.locator(`.search-title[href*="${PAGE}"]`).count(), 0);
});
