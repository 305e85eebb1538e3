/** After one visit the site reads and searches without a network. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, field, found } from './search/panel.ts';
import { openDialog } from './support/citing.ts';
import {
  go,
  hasCopy,
  line,
  notice,
  OPTIONS,
  site,
  titleOf,
  useCopiedSite,
  visited,
} from './support/copied-site.ts';
import { AI_CHIPS, inEdition, NEWEST, TYPICAL } from './support/edition.ts';
import { follow } from './support/follow.ts';

useCopiedSite();

test('after one visit every kind of page is there without a network, and says that it is a copy', async () => {
  const page = await site.open(TYPICAL, OPTIONS);
  await hasCopy(page);
  const title = await titleOf(page);
  line.state = 'cut';
  assert.equal(await go(page, TYPICAL), 200);
  assert.equal(await titleOf(page), title);
  await notice(page)
    .getByText(/네트워크에 닿지 않아, \d{4}년 \d+월 \d+일에 받아 둔 사본을 보입니다/)
    .waitFor();
  for (const path of ['/', inEdition(), inEdition('errata/'), '/glossary/', '/about/', '/search/'])
    assert.equal(await go(page, path), 200, path);
  // the name of a folder, a short path, a short link
  await go(page, TYPICAL.slice(0, -1));
  assert.equal(site.pathOf(page), TYPICAL);
  const folder = TYPICAL.split('/').slice(0, 3).join('/');
  assert.equal(await go(page, `${folder}?t=x`), 200, 'a folder with a pack of its own');
  assert.ok(page.url().endsWith(`${folder}/?t=x`), page.url());
  await go(page, '/tables/');
  await page.waitForURL(site.at(inEdition('tables/', NEWEST)));
  const code = await page.evaluate(async (address) => {
    const html = await (await fetch(address)).text();
    return [...html.matchAll(/data-code="([^"]+)"/g)].at(-1)?.[1];
  }, site.at(TYPICAL));
  await go(page, `/s/${code}/`);
  assert.match(site.pathOf(page), new RegExp(`^${TYPICAL}#`));
});

test('what a page loads when it is asked works without a network', async () => {
  const page = await visited(inEdition());
  line.state = 'cut';
  await go(page, AI_CHIPS);
  await notice(page).waitFor();
  // a part of its script, its data, other pages, citations
  const tool = page.locator('[data-table-tools]').first();
  await tool.click();
  await page
    .getByRole('button', { name: /CSV|복사/ })
    .first()
    .waitFor();
  await openDialog(page);
  await page.keyboard.press('Escape');
  await follow(page.locator('nav[aria-label="쪽 위치"] a, .breadcrumbs a').first());
  await notice(page).waitFor();
});

test('the search answers without a network as with one', async () => {
  const page = await visited(inEdition());
  const ask = async (query: string) => {
    await page.keyboard.press('Control+k');
    await field(page).fill(query);
    await answered(page, query);
    const results = await found(page).allInnerTexts();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    return results;
  };
  const queries = ['전고체 배터리', '반도체란', 'rare earth'];
  await go(page, inEdition());
  const online: string[][] = [];
  for (const query of queries) online.push(await ask(query));
  line.state = 'cut';
  await go(page, '/about/');
  for (const [index, query] of queries.entries()) {
    const offline = await ask(query);
    assert.ok(offline.length > 0, query);
    assert.deepEqual(offline, online[index], query);
  }
});

test('what is not there, and what the copy leaves out, are told apart', async () => {
  const page = await visited(TYPICAL);
  line.state = 'cut';
  assert.equal(await go(page, inEdition('nowhere/')), 404);
  assert.match(await titleOf(page), /없다/);
  assert.equal(await go(page, inEdition('print/')), 503);
  await notice(page).getByText('이 쪽은', { exact: false }).waitFor();
  assert.match(await notice(page).innerText(), /사본에 없습니다/);
  // it is there again with the network
  line.state = 'open';
  await follow(notice(page).getByRole('button', { name: '다시 시도' }));
  assert.equal(site.pathOf(page), inEdition('print/'));
  assert.equal(await notice(page).count(), 0);
  line.state = 'cut';
  await go(page, inEdition('tables/'));
  await notice(page).waitFor();
  await page
    .locator('a[href$=".xlsx"]')
    .first()
    .evaluate((link: HTMLElement) => link.click());
  await page.getByText('이 파일은 받아 둔 사본에 없습니다').waitFor();
});
