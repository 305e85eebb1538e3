/**
 * The filters of lists: radio buttons and CSS, which need no script; with script the choice stands in
 * the address, is told, and never hides the entry that one came for.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { eachFilter } from './support/each-filter.ts';
import { inEdition } from './support/edition.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

const ERRATA = inEdition('errata/');
const BATTERY = inEdition('errata/battery/');
const TIMELINE = inEdition('timeline/');
const TARGETS = inEdition('targets/');

/** Values of an attribute of the entries that are displayed. */
const shown = (page: Page, name: string) =>
  page
    .locator(':is(.errata-list, .timeline-list, .targets-list) > *')
    .evaluateAll(
      (all, name) =>
        all
          .filter((entry) => entry.getClientRects().length > 0)
          .map((entry) => entry.getAttribute(`data-${name}`) ?? ''),
      name,
    );

const unfold = (page: Page) =>
  page.locator('.list-filters details').evaluate((e) => e.setAttribute('open', ''));

const choose = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`).check();

const status = (page: Page) => page.locator('.list-filters output');

// without script all lists are filtered by the same rules
for (const path of [ERRATA, BATTERY, TIMELINE, TARGETS])
  for (const javaScriptEnabled of path === TARGETS ? [true, false] : [true])
    test(`each filter of ${path} shows as many as it promises, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
      const page = await site.open(path, { javaScriptEnabled });
      const folded = page.locator('.list-filters details:not([open]) summary');
      if (await folded.count()) await folded.click();
      const all = (await shown(page, 'domain')).length;
      const filters = await eachFilter(page);
      assert.ok(filters.length > 5 && all > 50);
      for (const { name, value, promised, values, bare } of filters) {
        assert.equal(values.length, promised, `${name} ${value}`);
        if (value !== 'all') assert.ok(values.every((some) => some.split(' ').includes(value)));
        assert.equal(bare, 0, `no heading without entries: ${name} ${value}`);
      }
      assert.equal((await shown(page, 'domain')).length, all);
    });

test('filters combine, stand in the address, are told, and one button clears them', async () => {
  const page = await site.open(ERRATA);
  const all = (await shown(page, 'kind')).length;
  await unfold(page);
  await choose(page, 'domain', 'battery');
  await page.waitForURL('**/errata/?domain=battery');
  await choose(page, 'treatment', 'kept');
  await page.waitForURL('**/errata/?domain=battery&treatment=kept');
  assert.deepEqual([...new Set(await shown(page, 'domain'))], ['battery']);
  const both = (await shown(page, 'treatment')).length;
  assert.deepEqual([...new Set(await shown(page, 'treatment'))], ['kept']);
  assert.equal(
    await status(page).innerText(),
    `이차전지, 인쇄본대로 두고 표시: ${all}개 가운데 ${both}개`,
  );
  assert.equal(await status(page).evaluate((e) => e.tagName), 'OUTPUT', 'a live region');
  await page.keyboard.press('ArrowLeft');
  assert.deepEqual([...new Set(await shown(page, 'treatment'))], ['corrected']);
  await page.getByRole('button', { name: '거르기 지우기' }).click();
  await page.waitForURL('**/errata/');
  assert.equal((await shown(page, 'kind')).length, all);
  assert.equal(await status(page).innerText(), '');
});

test('headings without entries are gone where two filters leave none', async () => {
  const page = await site.open(TIMELINE);
  await unfold(page);
  await choose(page, 'country', '중국');
  await choose(page, 'kind', 'target');
  await page.waitForURL('**/timeline/?country=*&kind=target');
  const some = (await shown(page, 'kind')).length;
  assert.ok(some > 0);
  const headings = page.locator('.list-group > h2');
  const seen = await headings.evaluateAll((all) => all.filter((h) => h.checkVisibility()).length);
  assert.ok(seen > 0 && seen <= some, `${seen} headings for ${some} entries`);
});

test('an address with a filter shows what was filtered, for who is sent it and after Back', async () => {
  const page = await site.open(`${BATTERY}?treatment=kept&kind=contradiction`);
  const check = async () => {
    await page.waitForFunction(() => document.querySelector('output')?.textContent);
    assert.deepEqual([...new Set(await shown(page, 'treatment'))], ['kept']);
    assert.deepEqual([...new Set(await shown(page, 'kind'))], ['contradiction']);
    assert.match(await status(page).innerText(), /가운데 \d+개$/);
  };
  await check();
  await page.locator('.errata-list .facts a').first().click();
  await page.waitForURL((url) => !url.pathname.includes('/errata/'));
  await page.goBack();
  await check();
});

test('unknown values in an address filter nothing', async () => {
  const page = await site.open(`${BATTERY}?treatment=none&colour=red`);
  await page.waitForLoadState('networkidle');
  const all = await page.locator('.errata-list > li').count();
  assert.equal((await shown(page, 'kind')).length, all);
  const words = /이 목록에 없는 것: ‘.+’에 ‘none’$/;
  assert.match(await status(page).innerText(), words);
  assert.match(await page.locator('.document-head .filtered').innerText(), words);
  // and stay, as what is not ours
  await unfold(page);
  await choose(page, 'kind', 'contradiction');
  await page.waitForURL('**/battery/?colour=red&kind=contradiction');
});

test('the entry that one came for is shown, and the filter that hid it lifted', async () => {
  const page = await site.open(`${BATTERY}?treatment=kept`);
  await page.waitForFunction(() => document.querySelector('output')?.textContent);
  const id = await page
    .locator('.errata-list > li[data-treatment="noted"]')
    .first()
    .getAttribute('id');
  assert.ok(id);
  for (const arrive of [
    () => page.goto(`${site.at(BATTERY)}?treatment=kept#${id}`),
    // an address typed into a page that is open
    () => page.evaluate((id) => (location.hash = id), id),
  ]) {
    await page.goto('about:blank');
    await page.goto(`${site.at(BATTERY)}?treatment=kept`);
    await page.waitForFunction(() => document.querySelector('output')?.textContent);
    await arrive();
    await page.waitForFunction(() => !location.search);
    await assertInView(page, id);
    assert.equal(new URL(page.url()).hash, `#${id}`);
    assert.match(await status(page).innerText(), /거르기를 풀었습니다/);
  }
});

for (const javaScriptEnabled of [true, false])
  test(`the entry of the address stays whatever is filtered, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const page = await site.open(BATTERY, { javaScriptEnabled });
    const groups = page.locator('.list-group:has(> .errata-list)');
    const alone = groups.filter({ hasNot: page.locator('[data-treatment="kept"]') });
    const id = await alone.first().locator('.errata-list > li').first().getAttribute('id');
    await page.goto(`${site.at(BATTERY)}#${id}`);
    await page.locator('.list-filters summary').click();
    await choose(page, 'treatment', 'kept');
    if (javaScriptEnabled)
      await page.waitForFunction(() => document.querySelector('output')?.textContent);
    const sought = page.locator(`[id="${id}"]`);
    assert.equal(await sought.isVisible(), true);
    assert.equal(await groups.filter({ has: sought }).locator('h3').isVisible(), true);
    const others = (await groups.count()) - (await alone.count());
    assert.equal(await groups.filter({ visible: true }).count(), 1 + others);
    if (!javaScriptEnabled) return;
    const told = Number(/(\d+)개$/.exec(await status(page).innerText())?.[1]);
    assert.equal(await page.locator('.errata-list > li').filter({ visible: true }).count(), told);
  });

for (const javaScriptEnabled of [true, false])
  test(`all that was left doubtful in a domain is one click away, scripts ${javaScriptEnabled ? 'on' : 'off'}`, async () => {
    const page = await site.open(ERRATA, { javaScriptEnabled });
    const link = page.getByRole('link', { name: /^\d+\s?건: 이차전지, 인쇄본대로 두고 표시$/ });
    const promised = Number.parseInt(await link.innerText(), 10);
    await link.click();
    await assertInView(page, 'kept');
    const entries = page.locator('.list-group:has(> #kept) .errata-list > li');
    assert.equal(await entries.count(), promised);
    assert.equal(await entries.first().isVisible(), true);
    if (javaScriptEnabled)
      assert.equal((await shown(page, 'treatment')).length, promised, 'and nothing else');
  });
