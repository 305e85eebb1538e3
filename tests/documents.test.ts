/** Documents as readers use them: key points, folded annexes, where one left off, two ways to read, what is next. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from './support/edition.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const TRENDS = documentPath('semiconductor/ai-chip-trends');
const EXPERTS = documentPath('semiconductor/ai-chip-experts');
const ANNEX = 'annex-2-products';

const annexOf = (page: Page, id: string) => page.locator(`.heading:has([id="${id}"]) + .annex`);

/** True when the words of an annex are laid out. */
const isShown = (page: Page, id: string) =>
  annexOf(page, id)
    .locator('.table')
    .first()
    .evaluate((table) => table.checkVisibility({ contentVisibilityAuto: true }));

test('a document opens with its reading time and key points, and each leads to its place', async () => {
  const page = await site.open(TRENDS);
  assert.match(await page.locator('.document-head .facts').innerText(), /읽는 데 약 \d+분/);
  const points = page.locator('.points a');
  assert.ok((await points.count()) >= 3);
  for (const at of [0, -1]) {
    const point = points.nth(at);
    const id = (await point.getAttribute('href'))?.slice(1) ?? '';
    await point.click();
    await assertInView(page, id);
  }
});

test('a long annex is folded below its heading, says its size, and opens by a click', async () => {
  const page = await site.open(TRENDS);
  assert.equal(await isShown(page, ANNEX), false);
  const summary = annexOf(page, ANNEX).locator('summary');
  assert.match(await summary.innerText(), /표 1개, 읽는 데 \d+분/);
  await summary.click();
  assert.equal(await isShown(page, ANNEX), true);
  await summary.click();
  assert.equal(await isShown(page, ANNEX), false);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';
  test(`links into an annex and to its heading open it, ${how}`, async () => {
    const row = (await site.tree(TRENDS)) && 'ai-chip-products-brief.intel';
    const inside = await site.open(`${TRENDS}#${row}`, { javaScriptEnabled });
    await assertInView(inside, row);
    const heading = await site.open(`${TRENDS}#${ANNEX}`, { javaScriptEnabled });
    await assertInView(heading, ANNEX);
    assert.equal(await isShown(heading, ANNEX), true);
  });
}

test('an annex that was opened by its address can be closed', async () => {
  const page = await site.open(`${TRENDS}#${ANNEX}`);
  await page.locator('.annex[data-opened]').waitFor();
  await annexOf(page, ANNEX).locator('summary').click();
  assert.equal(await isShown(page, ANNEX), false);
});

test('find in page reaches into a folded annex', async () => {
  const page = await site.open(TRENDS);
  const found = await page.evaluate(() => {
    const find = (window as unknown as { find(text: string): boolean }).find;
    return find('Ponte Vecchio');
  });
  assert.equal(found, true);
});

test('on paper every annex is there', async () => {
  const page = await site.open(TRENDS);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await isShown(page, ANNEX), true);
});

/** Scrolls to a heading and leaves the page, so that the place is kept. */
async function leaveAt(page: Page, id: string): Promise<void> {
  await page.waitForTimeout(900);
  await page.evaluate((at) => document.getElementById(at)?.scrollIntoView(), id);
  await page.waitForTimeout(100);
  await page.goto(site.at('/about/'));
}

test('where one left off is offered when the document is opened again, moves nothing, and can be cleared', async () => {
  const page = await site.open(TRENDS);
  await leaveAt(page, 'implications');
  await page.goto(site.at(TRENDS));
  const offer = page.locator('.left-off');
  const before = await page.locator('.points').boundingBox();
  await offer.locator('a').waitFor();
  assert.deepEqual(await page.locator('.points').boundingBox(), before);
  assert.match(await offer.innerText(), /^지난번에 읽던 곳: 시사점/);
  await offer.locator('a').click();
  await assertInView(page, 'implications');

  await page.goto(site.at('/about/'));
  await page.getByRole('button', { name: '읽던 곳 지우기' }).click();
  assert.equal(await page.evaluate(() => localStorage.getItem('left-off')), null);
  await page.goto(site.at(TRENDS));
  await page.waitForTimeout(900);
  assert.equal(await offer.isVisible(), false);
});

test('nothing is kept of one who only looked at the head, and a storage that fails does nothing', async () => {
  const page = await site.open(TRENDS);
  await page.waitForTimeout(900);
  await page.goto(site.at('/about/'));
  assert.equal(await page.evaluate(() => localStorage.getItem('left-off')), null);
  const without = await site.open(TRENDS, {
    before: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('no storage');
        },
      });
    },
  });
  await leaveAt(without, 'implications');
  await without.goto(site.at(TRENDS));
  await without.waitForTimeout(900);
  assert.equal(await without.locator('.left-off').isVisible(), false);
});

test('the switch between experts and questions keeps the answer, and so do the links beside it', async () => {
  const answer = 'minutes-3-q2-software';
  const page = await site.open(`${EXPERTS}#${answer}`);
  await page.waitForTimeout(900);
  const views = page.locator('.reading-views');
  assert.equal(await views.locator('[aria-current=page]').innerText(), '전문가별');
  await views.getByText('질문별').click();
  await page.waitForURL(`${site.at(EXPERTS)}questions/#${answer}`);
  await assertInView(page, answer);
  assert.equal(await views.locator('[aria-current=page]').innerText(), '질문별');
  // the same voice's next answer
  await page.locator(`.answer:has([id="${answer}"]) .steps a`).last().click();
  await assertInView(page, 'minutes-3-q3-proposals');
  await page.waitForTimeout(900);
  await views.getByText('전문가별').click();
  await page.waitForURL(`${site.at(EXPERTS)}#minutes-3-q3-proposals`);

  await page.locator(`.heading:has([id="${answer}"]) + .question a`).click();
  await page.waitForURL(`${site.at(EXPERTS)}questions/#${answer}`);
});

test('from one voice to the next', async () => {
  const page = await site.open(`${EXPERTS}#minutes-2`);
  await page.locator('.heading:has([id="minutes-2"]) ~ .steps a').last().scrollIntoViewIfNeeded();
  const steps = page.getByRole('navigation', { name: '앞뒤 발언자' }).nth(1).locator('a');
  assert.equal(await steps.count(), 2);
  await steps.last().click();
  await assertInView(page, 'minutes-3');
});

test('the next document says why it follows', async () => {
  const page = await site.open(TRENDS);
  const next = page.locator('.neighbours [rel=next]');
  assert.match(await next.locator('small').innerText(), /[가-힣]{3,}.*다\.$/);
  await next.click();
  await page.waitForURL(site.at(EXPERTS));
});
