/** Ways through the site: front page, parts, documents, next and previous, breadcrumbs, menus. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import { domainsOf, inEdition, NEWEST, ownPaths, TYPICAL } from './support/edition.ts';
import { follow } from './support/follow.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** The overview of the domain of TYPICAL. */
const OVERVIEW = TYPICAL.replace(/[^/]+\/$/, '');

test('from the front page to each part, a document, the next one and back', async () => {
  const page = await site.open('/');
  const parts = domainsOf(NEWEST);
  assert.ok(parts.length > 5);
  for (const { title, path } of parts) {
    await page.goto(site.at('/'));
    await follow(page.locator('.part-list h3 a', { hasText: title }));
    assert.equal(site.pathOf(page), path);
  }

  await page.goto(site.at(OVERVIEW));
  const first = page.locator('.document-list a').first();
  const name = await first.innerText();
  await follow(first);
  assert.equal(await page.locator('h1').innerText(), name);
  const document = site.pathOf(page);

  await follow(page.locator('a[rel=next]'));
  assert.notEqual(site.pathOf(page), document);
  await follow(page.locator('a[rel=prev]'));
  assert.equal(site.pathOf(page), document);
});

test('following “next” from the first page passes every page of the report once, “previous” all the way back', async () => {
  const report = ownPaths();
  const walk = async (start: string, rel: 'next' | 'prev') => {
    const passed = [start];
    // a walk in a circle ends too
    while (passed.length <= report.length) {
      const link = select(`a[rel~=${rel}]`, await site.tree(passed.at(-1) ?? ''));
      if (!link) break;
      passed.push(
        `/${new URL(String(link.properties.href), site.url).href.slice(site.url.length)}`,
      );
    }
    return passed;
  };
  const back = await walk(TYPICAL, 'prev');
  const forth = await walk(back.at(-1) ?? '', 'next');
  assert.deepEqual([...forth].sort(), report);
  assert.deepEqual(await walk(forth.at(-1) ?? '', 'prev'), forth.toReversed());
});

test('breadcrumbs name the way to a document and lead back', async () => {
  const page = await site.open(TYPICAL);
  const steps = page.locator('.breadcrumbs li');
  assert.equal(await steps.count(), 3);
  assert.equal(await steps.last().locator('[aria-current=page]').count(), 1);
  await follow(steps.nth(1).locator('a'));
  assert.equal(site.pathOf(page), OVERVIEW);
  await follow(page.locator('.breadcrumbs a').first());
  assert.equal(site.pathOf(page), inEdition());
});

test('the structure beside the text marks the page, unfolds another part and leads there', async () => {
  const page = await site.open(TYPICAL);
  const nav = page.locator('#report-nav');
  const here = nav.locator('[aria-current=page]');
  assert.equal(await here.count(), 1);
  assert.equal(new URL((await here.getAttribute('href')) ?? '', site.url).href, site.at(TYPICAL));

  const other = nav.locator('details', { hasNot: page.locator('[aria-current=page]') }).last();
  const link = other.locator('a').last();
  assert.equal(await link.isVisible(), false);
  await other.locator('summary').click();
  const path = await link.getAttribute('href');
  await follow(link);
  assert.equal(new URL(page.url()).pathname, path);
});

test('on a phone the structure is a menu that opens over the page, closes by Esc and by its button', async () => {
  const page = await site.open(TYPICAL, { width: 360, height: 740, hasTouch: true });
  const nav = page.locator('#report-nav');
  const open = page.getByRole('button', { name: '메뉴', exact: true });
  assert.equal(await nav.isVisible(), false);

  await open.click();
  assert.equal(await nav.isVisible(), true);
  const box = await nav.boundingBox();
  assert.ok(box && box.x >= 0 && box.width <= 360 && box.height <= 740, JSON.stringify(box));
  await page.keyboard.press('Escape');
  assert.equal(await nav.isVisible(), false);
  assert.equal(
    await open.evaluate((e) => e === document.activeElement),
    true,
    'focus is back on the button',
  );

  await open.click();
  await nav.getByRole('button', { name: '메뉴 닫기' }).click();
  assert.equal(await nav.isVisible(), false);

  await open.click();
  await follow(nav.locator('a', { hasText: '개요' }).filter({ visible: true }));
  assert.equal(site.pathOf(page), OVERVIEW);
  assert.equal(await nav.isVisible(), false);
});

test('the header, the footer and the search form lead to pages that exist', async () => {
  const page = await site.open('/');
  const addresses = await page
    .locator('.site-header a, .site-footer nav a, .part-list a, .tool-list a')
    .evaluateAll((links) => [...new Set(links.map((a) => (a as HTMLAnchorElement).href))]);
  assert.ok(addresses.length > 30);
  for (const address of addresses) {
    const answer = await page.request.get(address);
    assert.equal(answer.status(), 200, address);
  }
  await page.getByRole('searchbox').fill('핵심광물');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === '핵심광물');
  assert.equal(new URL(page.url()).pathname, new URL(site.at('/search/')).pathname);
});

test('the contents of the page lead to a section and mark the one being read', async () => {
  const page = await site.open(TYPICAL);
  const contents = page.locator('[data-contents]');
  const link = contents.locator('a').last();
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.click();
  await assertInView(page, id);
  await contents.locator(`a[href="#${id}"][aria-current]`).waitFor();
  assert.equal(await contents.locator('[aria-current]').count(), 1);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // the key points stand above the first section
  await contents.locator('a[aria-current]').waitFor({ state: 'detached' });
});
