/** The link beside a place: one click copies its address and offers all else that can be done with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import type { Page } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import {
  CLIPBOARD,
  clipboard,
  copyFrom,
  copyShortFrom,
  PLACES,
  shareBox,
  told,
} from './support/copying.ts';
import { AI_CHIPS, documentPath, inEdition, TYPICAL } from './support/edition.ts';
import { IS_AT_ROOT, testOnce } from './support/once.ts';
import { assertInView, openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

// under a base path one says as much as all
for (const [kind, selector] of Object.entries(PLACES).slice(0, IS_AT_ROOT ? undefined : 1)) {
  test(`a click copies the full address of a ${kind}`, async () => {
    const page = await site.open(AI_CHIPS, CLIPBOARD);
    const id = await copyFrom(page.locator(selector).first());
    await told(page, '주소를 복사했습니다.');
    assert.equal(await clipboard(page), `${site.at(AI_CHIPS)}#${id}`);
    assert.equal(page.url(), `${site.at(AI_CHIPS)}#${id}`);
    assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), id);
  });
}

for (const kind of ['heading', 'table', 'row'] as const) {
  test(`the short address of a ${kind} leads to the exact place and says what it is`, async () => {
    const page = await site.open(AI_CHIPS, CLIPBOARD);
    await openFolds(page);
    const { id, short } = await copyShortFrom(page, page.locator(PLACES[kind]).last());
    assert.match(short, /\/s\/[2-9a-z]{7}\/$/);
    assert.ok(short.startsWith(site.url));

    const preview = await site.tree(short.slice(site.url.length - 1));
    const meta = (name: string) =>
      String(select(`meta[property="og:${name}"]`, preview)?.properties.content ?? '');
    const title = await page.title();
    assert.ok(meta('title') && !title.startsWith(meta('title')), 'a title of its own');
    assert.ok(meta('description'), 'and a preview');
    const known = readSettings().siteUrl;
    // its own: a messenger would go on to the document, and show that
    assert.equal(meta('url'), known ? known + new URL(short).pathname : '');

    await page.goto(short);
    await page.waitForURL(`${site.at(AI_CHIPS)}#${id}`);
    await assertInView(page, id);
  });
}

test('the document has a short address too, written out to be copied from paper', async () => {
  const page = await site.open(TYPICAL);
  await page.locator('.citation summary').click();
  const link = page.locator('.citation a');
  const short = await link.evaluate((a) => (a as HTMLAnchorElement).href);
  assert.equal(new URL(await link.innerText(), site.url).pathname, new URL(short).pathname);
  await page.goto(short);
  await page.waitForURL(site.at(TYPICAL));
});

testOnce('a key does what a click does', async () => {
  const page = await site.open(TYPICAL, CLIPBOARD);
  const link = page.locator('.heading > a.anchor').nth(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await told(page, '주소를 복사했습니다.');
  assert.equal(
    await clipboard(page),
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  );
});

testOnce('an entry of a list is called by its words, an erratum by its number', async () => {
  const named = async (path: string) =>
    selectAll('li > a.anchor', await site.tree(path)).map((link) => ({
      id: String(link.properties.href).slice(1),
      name: String(link.properties.ariaLabel),
    }));
  const changes = await named('/changes/');
  assert.ok(changes.length > 3);
  for (const { id, name } of changes) assert.ok(/[가-힣]/.test(name) && !name.includes(id), name);
  const errata = await named(inEdition('errata/battery/'));
  assert.ok(errata.length > 3);
  for (const { id, name } of errata) assert.equal(name, `“정오 ${id}” 항목의 주소 복사`);
});

testOnce(
  'a row of a sorted table is shared with its words, and the table stays sorted',
  async () => {
    const path = documentPath('battery/rd-trends');
    const state = '?t=battery-material-targets&sort=-government';
    const page = await site.open(path + state, CLIPBOARD);
    await page.waitForFunction(() => document.querySelector('.table-state')?.textContent);
    const rows = page.locator('[id="battery-material-targets"] tbody tr');
    const order = () => rows.evaluateAll((all) => all.map(({ id }) => id));
    const sorted = await order();
    const link = rows.first().locator('a.anchor');
    await link.focus();
    await page.keyboard.press('Enter');
    await told(page, '주소를 복사했습니다.');
    assert.equal(await clipboard(page), `${site.at(path)}#${sorted[0]}`);
    assert.equal(await link.evaluate((e) => e === document.activeElement), true);
    assert.deepEqual(await order(), sorted);
    // each point of a cell stands for itself
    await page.getByRole('button', { name: '글과 함께 복사' }).click();
    await told(page, '글과 주소를 복사했습니다.');
    const items = await rows.first().locator('td li').allInnerTexts();
    assert.ok(items.length > 1);
    assert.ok((await clipboard(page)).includes(items.map((text) => text.trim()).join(' / ')));
    await page.goBack();
    await page.waitForURL((url) => !url.hash);
    assert.deepEqual(await order(), sorted);
  },
);

test('where the connection is not safe there are short links too', async () => {
  const page = await site.open(AI_CHIPS, {
    ...CLIPBOARD,
    before: () => Object.defineProperty(crypto, 'subtle', { value: undefined }),
  });
  for (const place of ['.heading:has(h3)', 'figure.table caption', '.document-head']) {
    await page.locator(place).first().locator('a:is(.anchor, [data-share])').first().click();
    await told(page, '주소를 복사했습니다.');
    await page.getByRole('button', { name: '짧은 주소 복사' }).waitFor();
    await page.keyboard.press('Escape');
  }
});

testOnce(
  'who does not get the box, or has gone on, is told that the address is copied',
  async () => {
    const heard = (page: Page) =>
      page.getByRole('status').filter({ hasText: '주소를 복사했습니다.' });
    const away = await site.open(TYPICAL, {
      ...CLIPBOARD,
      expectErrors: true,
      listen: (p) => p.route('**/popover*.js', (route) => route.abort()),
    });
    const link = away.locator('.heading > a.anchor').nth(1);
    await link.focus();
    await away.keyboard.press('Enter');
    await heard(away).waitFor();
    assert.equal(await link.evaluate((a) => a.nextElementSibling?.role), 'status');
    assert.equal(await clipboard(away), await link.evaluate((a: HTMLAnchorElement) => a.href));

    const slow = Promise.withResolvers<void>();
    const page = await site.open(TYPICAL, {
      ...CLIPBOARD,
      listen: (p) =>
        p.route('**/popover*.js', async (route) => {
          await slow.promise;
          await route.continue();
        }),
    });
    const asked = page.waitForRequest('**/popover*.js');
    await page.locator('.heading > a.anchor').nth(1).focus();
    await page.keyboard.press('Enter');
    await asked;
    await page.locator('.site-footer').scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    slow.resolve();
    await heard(page).waitFor({ state: 'attached' });
    assert.equal(await shareBox(page).count(), 0);
    assert.equal(await page.evaluate(() => scrollY), at);
  },
);
