/** What an address says of tables and lists that they do not have (any more): told, and put right. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentPath, inEdition } from './support/edition.ts';
import { follow } from './support/follow.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const CHIPS_PAGE = documentPath('semiconductor/ai-chip-trends');
const CHIPS = 'ai-chip-products-brief';
const PATENTS_PAGE = documentPath('quantum/epo-patents');
const PATENTS = 'quantum-patent-applicants';

test('columns and rows that a table does not have are told, and leave the address', async () => {
  const asked = `${CHIPS_PAGE}?from=mail&t=${CHIPS}&sort=nope&hide=gpu,gone&rows=intel,lost`;
  const page = await site.open(asked);
  const told = page.locator('.table-state');
  await told.getByText('쓸 수 없어 뺀 것: ‘nope’ 열, ‘gone’ 열, ‘intel’ 행, ‘lost’ 행.').waitFor();
  assert.match(await told.innerText(), /열 1개를 감추었다/, 'what it has is shown');
  assert.equal(new URL(page.url()).search, `?from=mail&t=${CHIPS}&hide=gpu`);
});

test('a table that the page does not have is told, with the way to it', async () => {
  const page = await site.open(`${CHIPS_PAGE}?t=${PATENTS}&sort=-recentPatents`);
  const told = page.locator('.lost-place');
  await told.getByText(`주소가 가리키는 표가 이 쪽에 없습니다: ‘${PATENTS}’.`).waitFor();
  assert.equal(new URL(page.url()).search, '');
  await follow(told.getByRole('link'));
  assert.equal(page.url(), `${site.at(PATENTS_PAGE)}?t=${PATENTS}&sort=-recentPatents`);
  await page.locator('.table-state', { hasText: '내림차순' }).waitFor();
});

test('a table that is nowhere is told, and the one most like it', async () => {
  const page = await site.open(`${PATENTS_PAGE}?t=${PATENTS}z&hide=x`);
  const told = page.locator('.lost-place');
  await told.getByRole('link').click();
  assert.equal(new URL(page.url()).hash, `#${PATENTS}`);
  await told.waitFor({ state: 'detached' });
  // a page without tables says so too
  await page.goto(site.at(inEdition('timeline/?t=nonsense&country=none')));
  await told.getByText('‘nonsense’').waitFor();
  await page.locator('.list-filters output', { hasText: '‘나라’에 ‘none’' }).waitFor();
  assert.equal(new URL(page.url()).search, '');
});
