/** What an author sees in `npm run dev`: each edit at once, and a fault on the pages that it concerns. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { authorsProject } from './support/dev-server.ts';
import { useSite } from './support/site.ts';

const { add, edit, serve } = authorsProject(join(import.meta.dirname, 'fixtures/moved'));
const site = useSite(serve);

const MARKET = '/2031/chips/market/';
const TRENDS = '/2031/chips/trends/';

test('an edit of prose shows without a reload by hand', async () => {
  const page = await site.open(MARKET);
  assert.equal(await page.locator('h1').innerText(), '반도체 시장');
  await page.getByText('점유율을 다룬다.').waitFor();
  edit('2031/chips/market.mdx', (text) =>
    text.replace('점유율을 다룬다.', '점유율을 새로 다룬다.'),
  );
  await page.getByText('점유율을 새로 다룬다.').waitFor();
});

test('the page as Markdown is the page as it stands', async () => {
  const markdown = await fetch(site.at(`${MARKET}index.md`));
  assert.match(markdown.headers.get('Content-Type') ?? '', /^text\/markdown/);
  assert.match(await markdown.text(), /^# 반도체 시장$/m);
});

test('an edit of a title shows in the menu of other pages', async () => {
  const page = await site.open(TRENDS);
  edit('2031/chips/market.mdx', (text) => text.replace('shortTitle: 시장', 'shortTitle: 새 시장'));
  await page.locator('#report-nav').getByText('새 시장').waitFor({ state: 'attached' });
});

test('a term that is added to the glossary is explained in the prose', async () => {
  const page = await site.open(TRENDS);
  assert.equal(await page.locator('main .term').count(), 0);
  edit('glossary.yaml', (text) => text.replace(/^\[\]/m, TERM));
  await page.locator('main .term').getByText('제품').waitFor({ timeout: 30_000 });
});

const TERM =
  '- { id: product, term: 제품, domains: [chips], origin: edition, definition: 만들어 파는 물건을 두루 이르는 말이다. }';

test('a fault shows on its own page with its place, the others stay readable, and mending it is enough', async () => {
  const page = await site.open(MARKET, { expectErrors: true });
  edit('2031/chips/market.mdx', (text) => text.replace('kind: brief', 'kind: brif'));
  const told = page.locator('pre');
  await told.getByText('content/2031/chips/market.mdx:4:7').waitFor();
  await told.getByText('혹시 “brief”입니까?').waitFor();

  const other = await site.open(TRENDS);
  assert.equal(await other.locator('h1').innerText(), '반도체 동향');

  edit('2031/chips/market.mdx', (text) => text.replace('kind: brif', 'kind: brief'));
  await page.getByRole('heading', { name: '반도체 시장' }).waitFor();
});

test('a faulty table is told on the page that shows it, a lost address on its own page', async () => {
  edit('2031/chips/market.mdx', (text) => `${text}\n<Table id="shares" />\n`);
  const page = await site.open(MARKET, { expectErrors: true });
  const told = page.locator('pre');
  await told.getByText('표 “shares”이(가) 없습니다').waitFor();
  add('2031/chips/tables/shares.yaml', 'id: shares\ntitle: 점유율\n');
  await told.getByText('content/2031/chips/tables/shares.yaml:1:1').first().waitFor();
  const other = await site.open(TRENDS);
  assert.equal(await other.locator('h1').innerText(), '반도체 동향');
  edit('2031/chips/trends.mdx', (text) => text.replace('{/* #products */}', '{/* #renamed */}'));
  await other.locator('pre').getByText('사라졌습니다').waitFor();
  const third = await site.open('/2031/chips/');
  assert.equal(await third.locator('pre').count(), 0);
});

test('the search says which build its index is of', async () => {
  const page = await site.open('/search/');
  await page.locator('.search-panel').getByText('검색 색인이 없습니다').waitFor();
});
