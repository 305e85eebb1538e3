/** The search as a reader uses it: results, filters, marks on arrival, what is not there. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentKinds } from '#/schemas/document.ts';
import { CLIPBOARD, clipboard } from '../support/copying.ts';
import { NEWEST } from '../support/edition.ts';
import { assertInView } from '../support/places.ts';
import { useSite } from '../support/site.ts';
import { answered, done, found, openDialog, textOf, type } from './panel.ts';

const site = useSite();

test('the address alone answers, in rank order, with links to exact places', async () => {
  const page = await site.open('/search/?q=340%EC%A1%B0');
  await done(page);
  const first = found(page).first();
  assert.equal(await first.getAttribute('data-kind'), 'row');
  assert.equal(
    await page.locator('[data-search-results]').getAttribute('data-search-total'),
    String(await found(page).count()),
  );
  assert.equal(await first.locator('a').count(), 1);
  assert.match(await textOf(first.locator('mark').first()), /^340조/);
  const ranked = await page.evaluate(async (module) => {
    const { search } = await import(module);
    return (await search('340조')).map(({ url }: { url: string }) => url);
  }, site.at('/search/engine.js'));
  const hrefs = found(page).locator('a.search-title');
  assert.deepEqual(
    await hrefs.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ranked,
  );
  await first.locator('a').click();
  await page.waitForURL(/#/);
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  assert.equal(new URL(page.url()).search, '', 'the address stays one that can be shared');
  await assertInView(page, id);
});

test('arriving, the words are marked, stepped through and put away', async () => {
  const page = await site.open('/search/?q=%EB%B0%98%EB%8F%84%EC%B2%B4');
  await done(page);
  await found(page).first().locator('a').click();
  const bar = page.locator('[data-search-bar]');
  await bar.waitFor();
  const marks = () => page.evaluate(() => CSS.highlights.get('search-match')?.size ?? 0);
  assert.ok((await marks()) > 1);
  const position = bar.locator('span');
  const before = await textOf(position);
  await bar.getByRole('button', { name: '다음 곳' }).click();
  assert.notEqual(await textOf(position), before);
  await page.reload();
  await bar.waitFor();
  await bar.getByRole('button', { name: '표시 지우기' }).click();
  assert.equal(await bar.count(), 0);
  assert.equal(await marks(), 0);
});

test('filters narrow the list, stand in the address and survive a reload', async () => {
  const page = await site.open('/search/?q=%EC%9D%B8%EB%A0%A5');
  await done(page);
  const total = async () =>
    Number(await page.locator('[data-search-results]').getAttribute('data-search-total'));
  const all = await total();
  const choice = page.locator('select[name=domain]');
  const label = (await textOf(choice.locator('option').nth(1))).match(/\((\d+)\)/)?.[1];
  await choice.selectOption({ index: 1 });
  await page.waitForURL(/domain=/);
  await page.waitForFunction(
    (before) =>
      document.querySelector('[data-search-results]')?.getAttribute('data-search-total') !== before,
    String(all),
  );
  assert.equal(await total(), Number(label));
  await page.reload();
  await done(page);
  assert.equal(await total(), Number(label));
});

test('editions are a choice where there are several', async () => {
  const page = await site.open('/search/?q=%EC%9D%B8%EB%A0%A5');
  await done(page);
  const { editions } = await page.evaluate(
    (module) => import(module),
    site.at('/search/engine.js'),
  );
  assert.ok(editions.length > 0);
  assert.equal(await page.locator('select[name=edition]').count(), editions.length > 1 ? 1 : 0);
  assert.equal(new URL(page.url()).searchParams.has('edition'), false);
});

test('filters name kinds of documents as the pages do', async () => {
  const page = await site.open('/search/?q=%EB%B0%98%EB%8F%84%EC%B2%B4');
  await done(page);
  const kinds = page.getByLabel('문서 종류').locator('option');
  const labels = (await kinds.allTextContents()).map((text) => text.replace(/ \(\d+\)$/, ''));
  const names: string[] = [...Object.values(documentKinds), '용어집'];
  assert.ok(labels.includes(documentKinds['front-matter']), labels.join(' '));
  for (const label of labels.slice(1)) assert.ok(names.includes(label), label);
});

test('markup in a query is text', async () => {
  const page = await site.open(
    `/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">핵심광물<script>document.title=1</script>')}`,
  );
  await done(page);
  assert.notEqual(await page.title(), '1');
  assert.equal(await page.locator('.search-panel img, .search-panel script').count(), 0);
});

test('an absent word is said to be absent, with other ways on', async () => {
  const page = await site.open('/search/?q=%ED%96%84%EB%B2%84%EA%B1%B0');
  await done(page);
  assert.match(
    await textOf(page.locator('[data-search-status]')),
    /‘햄버거’에 맞는 곳을 찾지 못했습니다/,
  );
  for (const name of [
    '목차',
    '이름과 용어 찾아보기',
    '용어집',
    '표 목록',
    '정오표',
    '이 웹판에 대하여',
  ])
    assert.equal(await page.locator('.search-notice').getByRole('link', { name }).count(), 1, name);
});

test('on a phone nothing runs off the window', async () => {
  const page = await site.open('/search/?q=AI%EB%B0%98%EB%8F%84%EC%B2%B4', { width: 360 });
  await done(page);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
});

test('nothing runs off the dialog, however long the names to choose from', async () => {
  const page = await site.open('/');
  await openDialog(page);
  for (const width of [1280, 768, 640, 360]) {
    await page.setViewportSize({ width, height: 720 });
    await type(page, `인력 ${width}`);
    const panel = page.locator('dialog[open] .search-panel');
    assert.ok(await panel.evaluate((e) => e.scrollWidth <= e.clientWidth), `${width} px`);
  }
});

test('the address of what is searched in the dialog is copied, and asks the same', async () => {
  const page = await site.open('/', CLIPBOARD);
  await openDialog(page);
  const copy = page.getByRole('button', { name: '이 검색의 주소 복사' });
  assert.equal(await copy.isVisible(), false, 'nothing is asked yet');
  await type(page, '전고체전지 지원');
  await copy.click();
  await page.locator('.search-send').getByText('복사했습니다.').waitFor();
  const address = await clipboard(page);
  assert.equal(new URL(address).searchParams.get('q'), '전고체전지 지원');
  const first = await found(page).locator('a.search-title').first().innerText();
  await page.goto(address);
  await answered(page, '전고체전지 지원');
  assert.equal(await found(page).locator('a.search-title').first().innerText(), first);
});

test('without scripts the page leads on by lists', async () => {
  const page = await site.open('/search/?q=%EB%B0%98%EB%8F%84%EC%B2%B4', {
    javaScriptEnabled: false,
  });
  for (const name of ['목차', '찾아보기', '용어집', '표 목록'])
    assert.equal(await page.locator('main').getByRole('link', { name, exact: true }).count(), 1);
  assert.ok((await page.locator('main li a').count()) > 20);
});

test('the engine is a module that other programs may import', async () => {
  const page = await site.open('/');
  const results = await page.evaluate(async (module) => {
    const { search } = await import(module);
    return search('배터리', { limit: 3, filters: { domain: 'battery' } });
  }, site.at('/search/engine.js'));
  assert.equal(results.length, 3);
  for (const { url, title, excerpt, kind } of results) {
    assert.ok(url.includes(`/${NEWEST}/battery/`) && title && kind);
    assert.match(excerpt, /<mark>/);
  }
});
