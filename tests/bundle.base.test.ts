/** `npm run bundle`: the zip of the site that is read and searched from a disk, without a network. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { clipboard } from './support/copying.ts';
import { downloaded } from './support/downloads.ts';
import { documentPath, EDITION, NEWEST } from './support/edition.ts';
import type { Unpacked } from './support/unpacked.ts';
import { useBundle } from './support/unpacked-page.ts';

const { base, siteUrl = '' } = readSettings();
/** A document with a table that has tools, terms, and places that cite it. */
const DOCUMENT = `${documentPath('battery/eu-market').slice(1)}index.html`;
const TABLE = 'eu-battery-swot';
const reader = useBundle();
let bundle: Unpacked;
let page: Page;
beforeEach(() => {
  ({ bundle, page } = reader);
});
const open = (file: string) => reader.open(file);
/** Where the page is, below the root, as a reader would write it. */
const here = () => decodeURI(page.url().slice(bundle.at('').length));
const dialog = () => page.locator('dialog[open]');

test('a reader goes from the front page to a document, its terms and what its links lead to', async () => {
  await open('index.html');
  await page.locator('.site-links a').first().click();
  await page.waitForURL(bundle.at(`${EDITION}/index.html`));
  await page
    .locator(`main a[href="${DOCUMENT.slice(EDITION.length + 1)}"]`)
    .first()
    .click();
  await page.waitForURL(bundle.at(DOCUMENT));
  await page.locator('a.term').first().hover();
  const note = page.locator('.note:visible');
  await note.filter({ hasText: '용어집에서 보기' }).waitFor();
  // words of another page, whose links lead on from here
  await page.locator('.table-cited a').first().hover();
  // at one moment: on a busy machine the note before may still be there, or this one be gone
  const shown = await page.waitForFunction(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.note a')]
      .filter((link) => link.checkVisibility())
      .map(({ href }) => href);
    return links.length > 1 && links.some((href) => href.includes('errata')) ? links : undefined;
  });
  const links = (await shown.jsonValue()) ?? [];
  const files = links.map((link) => decodeURI(link.slice(bundle.at('').length)).split('#')[0]);
  assert.ok(files.length > 1);
  for (const file of files) assert.ok(bundle.files.has(file ?? ''), file);
  assert.equal(await page.locator('.site-footer').getByText('인터넷 없이 읽는 묶음').count(), 1);
});

test('a table is filtered, keeps that over a reload and Back, and is taken along as a file', async () => {
  await open(DOCUMENT);
  await page.locator(`[data-table-tools="${TABLE}"]`).click();
  await page.getByRole('searchbox', { name: '행 거르기' }).fill('기회');
  await page.waitForURL(/\?t=.*find=/);
  const rows = page.locator(`#${TABLE} tbody tr:visible`);
  const count = await rows.count();
  await page.reload();
  const shown = (isFew: boolean) =>
    page.waitForFunction(
      ([id, few, is]) => (document.querySelectorAll(`#${id} tbody tr`).length === few) === is,
      [TABLE, count, isFew] as const,
    );
  await shown(true);
  await page.goBack();
  await page.waitForURL((url) => url.search === '');
  await shown(false);
  for (const kind of ['csv', 'xlsx'] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`#${TABLE} .table-files a[href$=".${kind}"]`).click(),
    ]);
    const own = [...bundle.files].find(([file]) => file.endsWith(`data/${TABLE}.${kind}`));
    assert.deepEqual(await downloaded(download), own?.[1], kind);
  }
});

test('addresses that are copied and cited are those of the site, not of this disk', async () => {
  await open(DOCUMENT);
  await page.locator('a[data-share]').click();
  const share = page.locator('.share');
  await share.getByRole('status').filter({ hasText: '복사했습니다' }).waitFor();
  const address = `${siteUrl}${base}${DOCUMENT.replace('index.html', '')}`;
  assert.equal(await clipboard(page), address);
  assert.match(await share.innerText(), new RegExp(`${siteUrl}${base}s/[a-z0-9]{7}/`));
  assert.equal(await share.getByRole('button', { name: '다른 앱으로' }).count(), 0);
  await share.getByRole('button', { name: '인용하기' }).click();
  const cited = await page.getByRole('dialog', { name: '인용하기' }).innerText();
  assert.ok(cited.includes(address) && cited.includes('BibTeX'));
  assert.doesNotMatch(cited, /file:|홍길동|site\.invalid/);
});

test('the dialog finds words and answers questions, and its results lead to their marked places', async () => {
  await open(DOCUMENT);
  await page.keyboard.press('/');
  const field = dialog().locator('input[type=search]');
  await field.fill('일본 전고체 지원 예산');
  await dialog().locator('[data-search-answer]').waitFor();
  await dialog().getByRole('button', { name: '출처와 함께 복사' }).click();
  await dialog().getByText('복사했습니다.').waitFor();
  assert.ok((await clipboard(page)).includes(`웹판 ${siteUrl}${base}${EDITION}/`));
  await dialog().getByRole('button', { name: '이 검색의 주소 복사' }).click();
  assert.match(await clipboard(page), new RegExp(`^${siteUrl}${base}search/\\?q=`));
  await field.fill('양자컴');
  await dialog().locator('[role=option]').first().waitFor();
  await field.fill('없는낱말임');
  await dialog().getByRole('link', { name: '용어집' }).waitFor();
  await field.fill('민관 추진동향');
  await dialog()
    .getByText(/결과 \d+곳/)
    .waitFor();
  await dialog().locator('.search-title[href*="index.html#"]').first().click();
  await page.waitForURL(/index\.html#/);
  assert.match(here(), /^\d{4}\/.*\/index\.html#/);
  assert.equal(await page.locator(':target').count(), 1);
  await page.waitForFunction(() => (CSS.highlights.get('search-match')?.size ?? 0) > 0);
});

test('the search page answers its address, and forms without a dialog lead to it', async () => {
  await open('index.html');
  await page.locator('.front-search input').fill('배터리');
  await page.locator('.front-search button').click();
  await page.waitForURL(/search\/index\.html\?q=/);
  const first = page.locator('.search-results .search-title').first();
  await first.click();
  await page.waitForURL(`**/${NEWEST}/**`);
  await page.goBack();
  await first.waitFor();
  assert.equal(await page.locator('.search-panel input').inputValue(), '배터리');
});

test('short links, moved pages, long lists and filters lead on', async () => {
  const [short] = [...bundle.files.keys()].filter((file) => file.startsWith('s/'));
  await open(short ?? '');
  await page.waitForURL(/\/\d{4}\/.*index\.html/);
  await open('tables/index.html');
  await page.waitForURL(bundle.at(`${EDITION}/tables/index.html`));
  const [term] = String(bundle.files.get('glossary/index.html')).match(/(?<=<a id=")[^"]+/) ?? [];
  await open(`glossary/index.html#${term}`);
  await page.waitForURL(/glossary\/[\w-]+\/index\.html#/);
  assert.equal(await page.locator(':target').count(), 1);
  await open(`${EDITION}/errata/battery/index.html`);
  const folded = page.locator('.list-filters details:not([open]) summary');
  if (await folded.count()) await folded.click();
  await page.locator('.list-filters input:not([value=all])').first().check();
  await page.waitForURL(/\?\w+=/);
});

test('colours hold from page to page, and all is read where nothing can be kept', async () => {
  await open('index.html');
  await page.locator('[data-theme-switch]').selectOption('dark');
  await open(DOCUMENT);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  const refused = await reader.context.newPage();
  const errors: string[] = [];
  refused.on('pageerror', ({ message }) => errors.push(message));
  await refused.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await refused.goto(bundle.at(DOCUMENT));
  await refused.keyboard.press('/');
  await refused.locator('dialog[open] input[type=search]').fill('배터리');
  await refused.locator('dialog[open] .search-title').first().waitFor();
  assert.deepEqual(errors, []);
  await refused.close();
});
