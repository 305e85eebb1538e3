/** The tools of a table: order, filter, columns, comparison; in the address, announced, undone at once. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { DIST } from './support/built-pages.ts';
import { documentPath, inEdition } from './support/edition.ts';
import { accessibilityFaults, tableFaults } from './support/page-checks.ts';
import { openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const PATENTS = 'quantum-patent-applicants';
const PATENTS_PAGE = documentPath('quantum/epo-patents');
const CHIPS = 'ai-chip-products-brief';
const CHIPS_PAGE = documentPath('semiconductor/ai-chip-trends');

interface Data {
  rows: ({ id: string } & Record<string, { from: number }>)[];
}
const patents = JSON.parse(
  readFileSync(join(DIST, inEdition(`data/${PATENTS}.json`)), 'utf8'),
) as Data;

const figure = (page: Page, id: string) => page.locator(`figure[id="${id}"]`);
const rowsOf = (page: Page, id: string) =>
  figure(page, id)
    .locator('tbody tr')
    .evaluateAll((all, id) => all.map((row) => row.id.slice(id.length + 1)), id);
const state = (page: Page, id: string) => figure(page, id).locator('.table-state');

async function open(page: Page, id: string) {
  await figure(page, id).getByRole('button', { name: '표 다루기' }).click();
  const tools = figure(page, id).getByRole('group', { name: /표 다루기$/ });
  await tools.waitFor();
  return tools;
}

test('nothing of the tools is loaded before the click, and all of it is there after', async () => {
  const asked: string[] = [];
  const page = await site.open(PATENTS_PAGE, {
    listen: (fresh) => fresh.on('request', (r) => asked.push(new URL(r.url()).pathname)),
  });
  assert.deepEqual(
    asked.filter((path) => /tools|data\//.test(path)),
    [],
  );
  const tools = await open(page, PATENTS);
  assert.ok(asked.some((path) => path.endsWith(`${PATENTS}.json`)));
  assert.equal(await tools.getByLabel('차례').evaluate((e) => e === document.activeElement), true);
  assert.deepEqual(await accessibilityFaults(page), []);
  await figure(page, PATENTS).getByRole('button', { name: '표 다루기' }).click();
  await tools.waitFor({ state: 'hidden' });
});

test('the value decides the order, not its words; groups are named anew where they part', async () => {
  const page = await site.open(PATENTS_PAGE);
  await openFolds(page);
  const printed = await rowsOf(page, PATENTS);
  const body = () =>
    figure(page, PATENTS)
      .locator('tbody')
      .evaluateAll((all) => all.map((e) => e.outerHTML).join());
  const before = await body();
  const tools = await open(page, PATENTS);
  await tools.getByLabel('차례').selectOption('recentPatents');
  const byValue = (down: boolean) =>
    patents.rows
      .toSorted(
        (a, b) => ((a.recentPatents?.from ?? 0) - (b.recentPatents?.from ?? 0)) * (down ? -1 : 1),
      )
      .map(({ id }) => id);
  assert.deepEqual(await rowsOf(page, PATENTS), byValue(false));
  await tools.getByLabel('방향').selectOption('내림차순');
  assert.deepEqual(await rowsOf(page, PATENTS), byValue(true));
  assert.equal(await figure(page, PATENTS).locator('th[aria-sort=descending]').count(), 1);
  assert.match((await state(page, PATENTS).textContent()) ?? '', /특허수.*내림차순/);
  assert.equal(await state(page, PATENTS).getAttribute('role'), 'status');
  // every row stands under its group still
  const grid = await page.evaluate((id) => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>(`[id="${id}"] tbody tr`)];
    let left = 0;
    let group = '';
    return rows.map((row) => {
      const first = row.cells[0];
      if (left === 0 && first) {
        left = first.rowSpan;
        group = first.textContent?.trim() ?? '';
      }
      left -= 1;
      return [row.id, group];
    });
  }, PATENTS);
  const groups = patents.rows as unknown as Record<string, string>[];
  for (const [id, group] of grid) {
    const row = groups.find((one) => `${PATENTS}.${one.id}` === id);
    assert.ok(Object.values(row ?? {}).includes(group ?? ''), `${id} is of ${group}`);
  }
  assert.deepEqual(await tableFaults(page), []);
  assert.match(page.url(), /\?t=quantum-patent-applicants&sort=-recentPatents$/);
  await page.goBack();
  await page.waitForFunction(() => /sort=recentPatents/.test(location.search));
  assert.deepEqual(await rowsOf(page, PATENTS), byValue(false));
  await tools.getByRole('button', { name: '처음대로' }).click();
  assert.deepEqual(await rowsOf(page, PATENTS), printed);
  assert.equal(await body(), before, 'as printed');
  assert.equal(new URL(page.url()).search, '');
});

test('rows are filtered, columns hidden; the address brings it back', async () => {
  const page = await site.open(CHIPS_PAGE);
  await openFolds(page);
  const tools = await open(page, CHIPS);
  await tools.getByLabel('찾을 열').selectOption('platform');
  await tools.getByLabel('행 거르기').fill('엣지');
  await page.waitForFunction(() => location.search.includes('find='));
  const found = await rowsOf(page, CHIPS);
  assert.ok(found.length > 3 && found.length < 29);
  assert.match(
    (await state(page, CHIPS).textContent()) ?? '',
    new RegExp(`행 ${found.length}개\\(모두 29개\\)`),
  );
  await tools.locator('summary', { hasText: '보일 열' }).click();
  await tools.getByRole('checkbox', { name: 'Processor › FPGA' }).uncheck();
  assert.equal(await figure(page, CHIPS).locator('thead th', { hasText: 'FPGA' }).count(), 0);
  assert.equal(
    await figure(page, CHIPS)
      .locator('thead th[scope=colgroup]', { hasText: 'Processor' })
      .evaluate((e) => (e as HTMLTableCellElement).colSpan),
    3,
  );
  assert.deepEqual(await tableFaults(page), []);
  const address = page.url();
  assert.match(decodeURIComponent(address), /find=platform:엣지&hide=fpga$/);
  await page.goto('about:blank');
  await page.goto(address);
  await openFolds(page);
  await state(page, CHIPS).waitFor();
  await page.waitForFunction(() => document.querySelector('.table-state')?.textContent);
  assert.deepEqual(await rowsOf(page, CHIPS), found);
  // the row that someone comes for is never hidden
  await page.evaluate((id) => {
    location.hash = `#${id}.amd`;
  }, CHIPS);
  await page.waitForFunction((id) => document.getElementById(`${id}.amd`), CHIPS);
});

test('two or three rows stand side by side; the fourth has to wait', async () => {
  const page = await site.open(CHIPS_PAGE);
  await openFolds(page);
  const tools = await open(page, CHIPS);
  await tools.locator('summary', { hasText: '나란히 볼 행' }).click();
  for (const name of ['반도체 업체 › 인텔', '반도체 업체 › 엔비디아', '클라우드 업체 › 구글'])
    await tools.getByLabel(name, { exact: true }).check();
  const head = figure(page, CHIPS).locator('thead th');
  assert.deepEqual((await head.allTextContents()).slice(1), [
    '반도체 업체 › 인텔',
    '반도체 업체 › 엔비디아',
    '클라우드 업체 › 구글',
  ]);
  assert.equal(await tools.locator('fieldset').last().locator(':disabled').count(), 26);
  const gpu = figure(page, CHIPS).locator('tbody tr', { hasText: 'GPU' }).first();
  assert.match(await gpu.innerText(), /Ponte Vecchio[\s\S]*A100/);
  assert.deepEqual(await accessibilityFaults(page), []);
  assert.match(page.url(), /rows=intel,nvidia,google$/);
  await tools.getByRole('button', { name: '처음대로' }).click();
  assert.equal((await rowsOf(page, CHIPS)).length, 29);
});

test('two chosen columns stand beside the headers', async () => {
  const page = await site.open(`${CHIPS_PAGE}?t=${CHIPS}&cols=gpu,asic,nothing&rows=x`);
  await state(page, CHIPS).waitFor();
  const head = figure(page, CHIPS).locator('thead tr').last();
  const heads = await head.locator('th').allTextContents();
  assert.ok(heads.includes('GPU') && heads.includes('ASIC') && !heads.includes('FPGA'));
  assert.equal((await rowsOf(page, CHIPS)).length, 29);
});

for (const what of ['tools', 'data'] as const) {
  test(`when the ${what} do not come, the reader is told and the table stays`, async () => {
    const page = await site.open(PATENTS_PAGE, { expectErrors: true });
    const pattern = what === 'tools' ? '**/_astro/tools.*.js' : `**/data/${PATENTS}.json`;
    await page.route(pattern, (route) => route.abort());
    await figure(page, PATENTS).getByRole('button', { name: '표 다루기' }).click();
    await page.getByText('표를 다룰 파일을 읽지 못했습니다.').waitFor();
    assert.equal((await rowsOf(page, PATENTS)).length, 15);
    if (what === 'tools') return;
    await page.unroute(pattern);
    await open(page, PATENTS);
  });
}

test('without script the whole table stands there, whatever the address asks', async () => {
  const page = await site.open(`${CHIPS_PAGE}?t=${CHIPS}&find=엣지`, { javaScriptEnabled: false });
  assert.equal(await figure(page, CHIPS).locator('tbody tr').count(), 29);
  assert.equal(await figure(page, CHIPS).getByText('표 다루기').isVisible(), false);
});
