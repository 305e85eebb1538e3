/** What is typed in English, and in words that the report does not use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSite } from '../support/site.ts';
import { done, found, savesData, type } from './panel.ts';

const site = useSite();
const ENGLISH = /\/english-\d\.bin/;

const paths = async (titles: ReturnType<typeof found>) =>
  titles
    .locator('a.search-title')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

test('names in English are loaded by their first letters when one is typed, once, and find what the report says', async () => {
  const asked: string[] = [];
  const page = await site.open('/search/?q=CUDA', { before: savesData });
  page.on('request', (request) => asked.push(request.url()));
  await done(page);
  await type(page, '양자컴퓨터 HBM');
  const loaded = () => asked.filter((url) => ENGLISH.test(url));
  assert.equal(loaded().length, 0);
  await type(page, 'Bug Bounty');
  assert.equal(loaded().length, 1);
  const inEnglish = await paths(found(page));
  await type(page, '버그바운티');
  assert.equal(inEnglish[0], (await paths(found(page)))[0]);
  await type(page, 'rare earths');
  assert.ok((await paths(found(page))).length > 0);
  assert.equal(loaded().length, 2);
  await type(page, 'rare bounties');
  assert.equal(loaded().length, 2);
});

test('without them the search answers as it can', async () => {
  const page = await site.open('/search/', { expectErrors: true });
  await page.route(ENGLISH, (route) => route.fulfill({ status: 500 }));
  await page.goto(site.at('/search/?q=toyota'));
  await done(page);
  await type(page, '토요타');
  assert.ok((await paths(found(page))).length > 0);
});

test('an everyday word finds the words of the report', async () => {
  const page = await site.open(`/search/?q=${encodeURIComponent('배터리 월급')}`);
  await done(page);
  assert.match((await paths(found(page)))[0] ?? '', /battery\/talent/);
});
