/** The link beside a place: one click copies its address; the short address leads to the same place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select } from 'hast-util-select';
import type { Page } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { CLIPBOARD, clipboard, copyFrom, copyShortFrom, PLACES } from './support/copying.ts';
import { AI_CHIPS } from './support/edition.ts';
import { assertInView, openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const [kind, selector] of Object.entries(PLACES)) {
  test(`a click copies the full address of a ${kind}`, async () => {
    const page = await site.open(AI_CHIPS, CLIPBOARD);
    const id = await copyFrom(page.locator(selector).first());
    await page.getByText('주소를 복사했습니다.').waitFor();
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
    const { base, siteUrl } = readSettings();
    const whole = siteUrl && `${siteUrl}${base}${AI_CHIPS.slice(1)}#${id}`;
    assert.equal(meta('url'), whole ?? '');

    await page.goto(short);
    await page.waitForURL(`${site.at(AI_CHIPS)}#${id}`);
    await assertInView(page, id);
  });
}

test('the document has a short address too, and it, a section, a table and a row have four', async () => {
  const page = await site.open(AI_CHIPS, CLIPBOARD);
  const shorts = new Map<string, string>();
  for (const kind of ['heading', 'table', 'row'] as const) {
    const { id, short } = await copyShortFrom(page, page.locator(PLACES[kind]).first());
    shorts.set(short, `#${id}`);
    await page.reload();
  }
  await page.locator('.citation summary').click();
  const link = page.locator('.citation a');
  const short = await link.evaluate((a) => (a as HTMLAnchorElement).href);
  shorts.set(short, '');
  assert.equal(shorts.size, 4);
  assert.equal(
    new URL(await link.innerText(), site.url).pathname,
    new URL(short).pathname,
    'the address is written out, to be copied from paper too',
  );
  for (const [address, fragment] of shorts) {
    await page.goto(address);
    await page.waitForURL(site.at(AI_CHIPS) + fragment);
  }
});

test('a key does what a click does', async () => {
  const page = await site.open(AI_CHIPS, CLIPBOARD);
  const link = page.locator('.heading > a.anchor').nth(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByText('주소를 복사했습니다.').waitFor();
  assert.equal(
    await clipboard(page),
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  );
});

const message = (page: Page) => page.locator('.place-message');

test('by key the message is the next stop, stays, and gives the focus back', async () => {
  const page = await site.open(AI_CHIPS, CLIPBOARD);
  const link = page.locator('.heading > a.anchor').nth(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByText('주소를 복사했습니다.').waitFor();
  assert.equal(await message(page).getByRole('status').count(), 1, 'it is read out');
  await page.keyboard.press('Tab');
  const short = page.getByRole('button', { name: '짧은 주소로' });
  assert.equal(await short.evaluate((e) => e === document.activeElement), true);
  // longer than the message used to live
  await page.waitForTimeout(6500);
  assert.equal(await short.evaluate((e) => e === document.activeElement), true);
  await page.keyboard.press('Enter');
  await page.getByText('을(를) 복사했습니다.').waitFor();
  assert.match(await clipboard(page), /\/s\/[2-9a-z]{7}\/$/);
  await page.keyboard.press('Escape');
  assert.equal(await message(page).count(), 0);
  assert.equal(await link.evaluate((e) => e === document.activeElement), true);
});

test('the message goes when it is closed, left, or a click falls elsewhere', async () => {
  const page = await site.open(AI_CHIPS, CLIPBOARD);
  const link = page.locator('.heading > a.anchor').nth(1);
  const copyByKey = async () => {
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText('주소를 복사했습니다.').waitFor();
    assert.equal(await message(page).count(), 1);
  };
  await copyByKey();
  await page.getByRole('button', { name: '닫기', exact: true }).click();
  assert.equal(await message(page).count(), 0);
  assert.equal(await link.evaluate((e) => e === document.activeElement), true);
  await copyByKey();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  assert.equal(await message(page).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement !== document.body), true);
  await copyByKey();
  await page.mouse.click(5, 300);
  await message(page).waitFor({ state: 'detached' });
});

test('without access to the clipboard the reader is told that the address bar has the address', async () => {
  const page = await site.open(AI_CHIPS, {
    before: () => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('denied', 'NotAllowedError'));
    },
  });
  const heading = page.locator('.heading').nth(1);
  await copyFrom(heading);
  await page.getByText('이 자리의 주소가 주소창에 있습니다.').waitFor();
});
