/** The link beside a place: one click copies its address; the short address leads to the same place. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const PATH = '/2023/semiconductor/ai-chip-trends/';
const permissions = ['clipboard-read', 'clipboard-write'];
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Points at a place as a reader does, so that its link shows, and clicks the link. */
async function copyFrom(place: Locator, link: Locator): Promise<void> {
  await place.hover();
  assert.equal(
    await link.evaluate((e) => getComputedStyle(e).opacity !== '0'),
    true,
    'the link shows on hover',
  );
  await link.click();
}

const PLACES = {
  heading: '.heading:has(h3)',
  table: 'figure.table caption',
  row: 'figure.table tbody tr:nth-of-type(2) th[scope=row]',
  paragraph: 'p.linkable',
};

for (const [kind, selector] of Object.entries(PLACES)) {
  test(`a click copies the full address of a ${kind}`, async () => {
    const page = await site.open(PATH, { permissions });
    const place = page.locator(selector).first();
    const link = place.locator('> a.anchor').first();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await copyFrom(place, link);
    await page.getByText('주소를 복사했습니다.').waitFor();
    assert.equal(await clipboard(page), `${site.at(PATH)}#${id}`);
    assert.equal(page.url(), `${site.at(PATH)}#${id}`);
    assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), id);
  });
}

for (const kind of ['heading', 'table', 'row'] as const) {
  test(`the short address of a ${kind} leads to the exact place`, async () => {
    const page = await site.open(PATH, { permissions });
    const place = page.locator(PLACES[kind]).last();
    const link = place.locator('> a.anchor').first();
    const id = (await link.getAttribute('href'))?.slice(1) ?? '';
    await copyFrom(place, link);
    await page.getByRole('button', { name: '짧은 주소로' }).click();
    await page.getByText('을(를) 복사했습니다.').waitFor();
    const short = await clipboard(page);
    assert.match(short, /\/s\/[2-9a-z]{7}\/$/);
    assert.ok(short.startsWith(site.url));

    const preview = await (await page.request.get(short)).text();
    const meta = (name: string) =>
      new RegExp(`property="og:${name}" content="([^"]+)"`).exec(preview)?.[1];
    assert.ok(meta('title'), 'the short address has a title of its own');
    assert.ok(meta('description'), 'and a preview');

    await page.goto(short);
    await page.waitForURL(`${site.at(PATH)}#${id}`);
    await assertInView(page, id);
  });
}

test('the address of a page itself has a short one too: document, section, table and row differ', async () => {
  const page = await site.open(PATH);
  const code = (address: string) =>
    page.evaluate(async (address) => {
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
      return [...new Uint8Array(hash).subarray(0, 7)]
        .map((b) => '23456789abcdefghijkmnpqrstuvwxyz'[b % 32])
        .join('');
    }, address);
  await page.goto(site.at(`/s/${await code(PATH)}/`));
  await page.waitForURL(site.at(PATH));
});

test('a key does what a click does', async () => {
  const page = await site.open(PATH, { permissions });
  const link = page.locator('.heading > a.anchor').nth(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.getByText('주소를 복사했습니다.').waitFor();
  assert.equal(
    await clipboard(page),
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  );
});

test('without access to the clipboard the reader is told that the address bar has the address', async () => {
  const page = await site.open(PATH, {
    before: () => {
      navigator.clipboard.writeText = () =>
        Promise.reject(new DOMException('denied', 'NotAllowedError'));
    },
  });
  const heading = page.locator('.heading').nth(1);
  await copyFrom(heading, heading.locator('> a.anchor'));
  await page.getByText('이 자리의 주소가 주소창에 있습니다.').waitFor();
});
