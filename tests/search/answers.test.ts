/** How an answer is shown: the direct answer, the divider, folded places, dates. An engine of the test answers. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Answer, type DirectAnswer, FAILED, type Result } from '#/search/results/result.ts';
import { CLIPBOARD } from '../support/copying.ts';
import { accessibilityFaults } from '../support/page-checks.ts';
import { useSite } from '../support/site.ts';
import { done, found, textOf } from './panel.ts';

const site = useSite();
const PLACE = '/2023/battery/eu-market/#trends';

const result = (title: string, more: Partial<Result> = {}): Result => ({
  url: PLACE,
  title,
  excerpt: '',
  kind: 'section',
  within: [],
  document: {
    id: title,
    title: `${title} 문서`,
    kind: 'brief',
    kindTitle: '브리프',
    domain: 'battery',
    domainTitle: '이차전지',
    edition: '2023',
    cite: `KAIST, 「${title} 문서」`,
  },
  more: 0,
  segments: { title: [{ text: title, mark: false }], excerpt: [{ text: '발췌', mark: false }] },
  ...more,
});

const cell: DirectAnswer = {
  kind: 'cell',
  text: '64%',
  url: PLACE,
  row: '한국',
  column: '’22년 점유율',
  table: 'EU 전기차 배터리 시장 점유율',
  document: 'EU 배터리 시장 동향',
  date: '2023-07-19',
  cite: '한국, ’22년 점유율: 64%\nKAIST, 「EU 배터리 시장 동향」, 2023.07.19.',
};

/** Opens the search page with an engine that gives these results. */
async function openWith(results: Result[], options: object = {}): Promise<Page> {
  const answer: Answer = {
    ...FAILED,
    status: 'done',
    edition: '2023',
    editions: ['2023'],
    results,
    total: results.length,
  };
  const page = await site.open('/search/', options);
  await page.route(/\/search\/search\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export { Panel } from './search.js?own';
        const answer = ${JSON.stringify(answer)};
        export const ask = async () => answer, suggest = async () => [], preload = () => {};`,
    }),
  );
  await page.goto(site.at('/search/?q=x'));
  await done(page);
  return page;
}

test('a value is shown large, with its heads, table, document and date, and leads to its place', async () => {
  const page = await openWith([result('한국', { kind: 'row', answer: cell }), result('다음')]);
  const card = page.locator('[data-search-answer="cell"]');
  const sizes = await card
    .locator('p')
    .evaluateAll((all) =>
      all.map((e) => [e.className, Number.parseFloat(getComputedStyle(e).fontSize)] as const),
    );
  const value = sizes.find(([name]) => name === 'search-answer-text')?.[1] ?? 0;
  assert.ok(sizes.every(([name, size]) => name === 'search-answer-text' || size < value));
  const text = await textOf(card);
  for (const part of [cell.text, cell.row, cell.column, cell.table, cell.document, '2023.07.19'])
    assert.ok(text.includes(String(part)), part);
  assert.equal(await card.locator('a.search-title').getAttribute('href'), PLACE);
  assert.equal(await card.locator('.erratum').count(), 0);
  assert.equal(await found(page).count(), 2);
  assert.equal(await found(page).first().locator('a.search-title').count(), 1);
  assert.deepEqual(await accessibilityFaults(page), []);
});

test('a doubtful value bears the sign of doubt and says so', async () => {
  const page = await openWith([result('한국', { answer: { ...cell, doubtful: true } })]);
  const card = page.locator('[data-search-answer]');
  assert.equal(await textOf(card.locator('.erratum[data-sign]')), '64%');
  assert.match(await textOf(card), /오류로 의심/);
});

test('the copy is the answer with its citation, and says that it is made', async () => {
  const page = await openWith([result('한국', { answer: cell })], CLIPBOARD);
  await page.getByRole('button', { name: '출처와 함께 복사' }).click();
  await page.getByText('복사했습니다').waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), cell.cite);
});

test('a sentence and a definition are cards of their own', async () => {
  for (const kind of ['sentence', 'definition'] as const) {
    const text = '양극과 음극 사이의 전해질이 고체인 이차전지이다.';
    const { row: _, column: __, table: ___, ...rest } = cell;
    const page = await openWith([result('전고체 배터리', { answer: { ...rest, kind, text } })]);
    const card = page.locator(`[data-search-answer="${kind}"]`);
    assert.ok((await textOf(card)).includes(text));
    assert.ok((await textOf(card)).includes('전고체 배터리'));
  }
});

test('one divider names what all below it lack; where each lacks something else, each says so', async () => {
  for (const [third, divider, lacks] of [
    ['중국', '여기부터 없는 말: 중국', []],
    ['격차', '여기부터는 빠진 말이 있습니다.', ['없는 말: 중국', '없는 말: 격차']],
  ] as const) {
    const lacking = ['중국', third].map((word, at) => result(`${at}`, { missing: [word] }));
    const page = await openWith([result('모두'), ...lacking]);
    assert.deepEqual(await page.locator('.search-divider').allTextContents(), [divider]);
    assert.equal(await found(page).nth(1).locator('.search-divider').count(), 1);
    assert.deepEqual(await found(page).locator('.search-lacks').allTextContents(), lacks);
  }
});

test('a list that begins with places that lack a word says so; an answer that lacks one is not parted', async () => {
  const page = await openWith([
    result('한국', { answer: cell, missing: ['예산'] }),
    result('둘째', { missing: ['예산'] }),
  ]);
  assert.equal(await found(page).first().locator('.search-divider').count(), 0);
  assert.match(await textOf(found(page).first().locator('.search-lacks')), /예산$/);
  assert.match(
    await textOf(found(page).nth(1).locator('.search-divider')),
    /여기부터 없는 말: 예산$/,
  );
  const other = await openWith([result('처음', { missing: ['예산'] })]);
  assert.match(await textOf(other.locator('.search-divider')), /모든 말이 함께 있는 곳은 없습니다/);
});

test('an answer at another place than its result leads to its own', async () => {
  const elsewhere = `${PLACE}-elsewhere`;
  const page = await openWith([result('한국', { answer: { ...cell, url: elsewhere } })]);
  const card = page.locator('[data-search-answer]');
  assert.deepEqual(
    await card.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
    [elsewhere],
  );
  assert.equal(await found(page).first().locator('a.search-title').getAttribute('href'), PLACE);
});

test('further places of the same stand beneath, many of them behind a fold, and carry the marks', async () => {
  const places = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ title: `곳 ${at + 1}`, url: `${PLACE}-${at}` }));
  const page = await openWith([
    result('셋', { places: places(3) }),
    result('다섯', { places: places(5) }),
  ]);
  const few = found(page).first().locator('.search-places a');
  assert.equal(await few.count(), 3);
  assert.equal(await few.first().isVisible(), true);
  const many = found(page).nth(1);
  assert.equal(await many.locator('.search-places a').first().isVisible(), false);
  await many.locator('summary').click();
  assert.equal(await many.locator('.search-places a').nth(4).isVisible(), true);
  const heights = await page
    .locator('.search-places a:visible, .search-same summary')
    .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height));
  assert.ok(heights.every((height) => height >= 24));
});

test('each document bears its date, the place of a row a table once, be its section numbered', async () => {
  const within = ['발표', '[부록 1] 주요국 투자', '주요국 투자'];
  const page = await openWith([result('가', { date: '2023-06-27', within }), result('나')]);
  assert.equal(await textOf(found(page).locator('.search-within')), '발표 › [부록 1] 주요국 투자');
  const time = page.locator('.search-document time');
  assert.equal(await time.count(), 1);
  assert.equal(await time.getAttribute('datetime'), '2023-06-27');
  assert.equal(await textOf(time), '2023.06.27');
});

test('what the report says is text, never markup', async () => {
  const markup = '<img src=x onerror="document.title=1">';
  const page = await openWith([
    result(markup, {
      answer: { ...cell, text: markup, row: markup, document: markup },
      places: [{ title: markup, url: PLACE }],
    }),
    result('뒤', { missing: [markup] }),
  ]);
  assert.equal(await page.locator('.search-panel img').count(), 0);
  assert.notEqual(await page.title(), '1');
});
