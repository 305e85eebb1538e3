/** What is typed in English, and in words that the report does not use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useSite } from '../support/site.ts';
import { done, found, savesData, type } from './panel.ts';

const site = useSite();

const paths = async (titles: ReturnType<typeof found>) =>
  titles
    .locator('a.search-title')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

test('names in English stand with the words that are typed, and find what the report says', async () => {
  const asked: string[] = [];
  const page = await site.open('/search/?q=CUDA', { before: savesData });
  page.on('request', (request) => asked.push(request.url()));
  await done(page);
  await type(page, 'Bug Bounty');
  const inEnglish = await paths(found(page));
  await type(page, '버그바운티');
  assert.equal(inEnglish[0], (await paths(found(page)))[0]);
  for (const query of ['rare earths', 'rare bounties', 'toyota']) {
    await type(page, query);
    assert.ok((await paths(found(page))).length > 0, query);
  }
  // not all names
  assert.ok(asked.some((url) => /\/words-\d+\.bin/.test(url)));
  assert.deepEqual(
    asked.filter((url) => /\/(?:names|all)\.bin/.test(url)),
    [],
  );
});

test('an everyday word finds the words of the report', async () => {
  const page = await site.open(`/search/?q=${encodeURIComponent('배터리 월급')}`);
  await done(page);
  assert.match((await paths(found(page)))[0] ?? '', /battery\/talent/);
});
