/** The copy for reading without a network: when it answers, how it is renewed, and that it ends with one click. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  deploy,
  dist,
  go,
  later,
  line,
  notice,
  readFromCopy,
  site,
  takeAway,
  until,
  useCopiedSite,
  versions,
  visited,
} from './support/copied-site.ts';
import { AI_CHIPS, inEdition, TYPICAL } from './support/edition.ts';
import { follow } from './support/follow.ts';

useCopiedSite();

test('a server that is down, or says nothing, is no dead end', async () => {
  const page = await visited(TYPICAL);
  for (const state of ['down', 'silent'] as const) {
    line.state = state;
    assert.equal(await go(page, inEdition()), 200, state);
    await notice(page).waitFor();
  }
  line.state = 'open';
  await go(page, inEdition());
  assert.equal(await page.evaluate(() => document.documentElement.dataset.copy), undefined);
});

test('a page that the copy does not know is waited for, and not said to be missing', async () => {
  const page = await visited(TYPICAL);
  line.state = 'slow';
  // its parts are slow as well
  const answer = await page.goto(site.at(inEdition('print/')), { waitUntil: 'commit' });
  assert.equal(answer?.status(), 200);
});

test('what a deploy has taken away comes from the copy of the page that asks', async () => {
  const page = await visited(TYPICAL);
  const [file = ''] = globSync('_astro/*.css', { cwd: dist });
  const status = async () =>
    page.evaluate(async (url) => (await fetch(url)).status, site.at(`/${file}?again`));
  takeAway(file);
  assert.equal(await status(), 200);
  line.state = 'down';
  assert.equal(await status(), 200);
});

const update = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test('a new version is offered where the words that are read have changed', async () => {
  const page = await readFromCopy(AI_CHIPS);
  const [before] = await versions(page);
  await deploy(AI_CHIPS, '고친 글');
  await update(page);
  await page.getByText('이 쪽의 글이 고쳐졌습니다').waitFor();
  // not before the reader says so
  assert.equal(await page.getByText('고친 글').count(), 0);
  await follow(page.getByRole('button', { name: '새로 고침' }));
  await page.getByText('고친 글').waitFor();
  const after = await versions(page);
  assert.equal(after.length, 1, 'one version at a time');
  assert.notEqual(after[0], before);
  // and it is the copy's, too
  line.state = 'cut';
  await go(page, AI_CHIPS);
  await notice(page).waitFor();
  await page.getByText('고친 글').waitFor();
});

test('where one window is read and another asks for the new version, both keep their words', async () => {
  const read = await readFromCopy(TYPICAL);
  const other = await read.context().newPage();
  await go(other, inEdition('timeline/'));
  const [before] = await versions(read);
  await deploy(TYPICAL, '고친 글');
  await update(other);
  await read.getByText('이 쪽의 글이 고쳐졌습니다').waitFor();
  // the other window has nothing that was changed, so that it lets the new version in
  await until(async () => {
    const names = await versions(other);
    return names.length === 1 && names[0] !== before;
  });
  assert.equal(await other.getByText('고쳐졌습니다').count(), 0);
  assert.equal(await read.getByText('고친 글').count(), 0, 'not before the reader says so');
  await follow(read.getByRole('button', { name: '새로 고침' }));
  await read.getByText('고친 글').waitFor();
});

test('a new version takes over by itself where they have not', async () => {
  const page = await visited(TYPICAL);
  line.state = 'cut';
  await go(page, inEdition());
  await notice(page).waitFor();
  line.state = 'open';
  const [before] = await versions(page);
  await deploy(TYPICAL, '다르게 고친 글');
  await update(page);
  await until(async () => {
    const names = await versions(page);
    return names.length === 1 && names[0] !== before;
  });
  assert.equal(await page.getByText('고쳐졌습니다').count(), 0);
  // a deploy is seen at once, copy or not
  await deploy(TYPICAL, '한 번 더 고친 글');
  await go(page, TYPICAL);
  await page.getByText('한 번 더 고친 글').waitFor();
});

test('one click ends it, for good', async () => {
  const page = await visited('/offline/');
  await page.getByText(/켜져 있다\. .+에 받은 사본이 있다\(1\.\dMB\)/).waitFor();
  await page.getByRole('button', { name: '끄고 지우기' }).click();
  await page.getByText('껐다.').waitFor();
  assert.deepEqual(await versions(page), []);
  assert.equal(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    0,
  );
  await page.clock.install();
  await go(page, TYPICAL);
  await later(page);
  assert.equal(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
    0,
  );
  await go(page, '/offline/');
  await page.getByRole('button', { name: '켜기' }).click();
  await page.getByText('켜져 있다').waitFor();
  assert.equal((await versions(page)).length, 1);
});
