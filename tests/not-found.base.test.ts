/** An address that does not exist: it is repaired where it can be, and the visitor can go on from there. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { shortAddress } from '#/text/short-code.ts';
import { DIST } from './support/built-pages.ts';
import { documentPath, inEdition } from './support/edition.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const path of [
  '/nowhere/',
  documentPath('battery/eu-market').replace('eu-market', 'no-such-document'),
  inEdition('data/no-such-table.csv'),
  '/s/zzzzzzz/',
]) {
  test(`${path} answers with a page that helps`, async () => {
    const page = await site.open('/', { expectErrors: true });
    const failed: string[] = [];
    page.on('response', (r) => r.status() >= 400 && failed.push(r.url()));
    const answer = await page.goto(site.at(path));
    assert.equal(answer?.status(), 404);
    assert.deepEqual(failed, [site.at(path)], 'its own styles and scripts are found');
    assert.match(await page.locator('h1').innerText(), /없다/);
    assert.equal(await page.locator('meta[name=robots]').getAttribute('content'), 'noindex');
    assert.notEqual(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.site-header') as Element).position,
      ),
      'static',
    );

    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    assert.ok(links.length >= 6);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    await page.getByRole('searchbox').fill('반도체');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL((url) => url.searchParams.get('q') === '반도체');
  });
}

const MARKET = documentPath('battery/eu-market');

test('an address that was only sent badly leads on at once', async () => {
  const page = await site.open('/', { expectErrors: true });
  const short = await shortAddress(MARKET);
  for (const [sent, to] of [
    // each kind of slip is a case of src/text/repair-address.test.ts
    [`${short.toUpperCase()}에서`, MARKET],
    [MARKET.replace('eu', 'EU').slice(0, -1), MARKET],
    [`${inEdition('Errata/')}?kind=unit`, `${inEdition('errata/')}?kind=unit`],
  ] as const) {
    await page.goto(site.at(sent));
    await page.waitForURL(site.at(to));
  }
});

test('an address that may mean something is offered, with its title', async () => {
  const page = await site.open('/', { expectErrors: true });
  const offers = page.locator('[data-missing] a');
  for (const [sent, to] of [
    [MARKET.replace('/2023', ''), MARKET],
    [`${MARKET}trends/`, `${MARKET}#trends`],
    [MARKET.replace('eu-market', 'eu-markett'), MARKET],
  ] as const) {
    await page.goto(site.at(sent));
    await offers.first().waitFor();
    assert.equal(await offers.first().evaluate((a) => (a as HTMLAnchorElement).href), site.at(to));
    assert.match(await offers.first().innerText(), /[가-힣]{2}/);
  }
  const short = await shortAddress(MARKET);
  await page.goto(site.at(`${short.slice(0, 3)}1${short.slice(4)}`));
  await offers.first().waitFor();
  assert.equal(await offers.first().evaluate((a) => (a as HTMLAnchorElement).href), site.at(short));
});

test('a file is found behind capitals and brackets', async () => {
  const page = await site.open('/', { expectErrors: true });
  const [csv = ''] = globSync('*.csv', { cwd: join(DIST, inEdition('data/')) });
  for (const [sent, to] of [
    [`${MARKET}index.md)`, `${MARKET}index.md`],
    [inEdition(`data/${csv.replace('.csv', '.CSV')}`), inEdition(`data/${csv}`)],
  ] as const) {
    const asked = page.waitForRequest((r) => r.url() === site.at(to) && r.method() === 'GET');
    // the browser may keep the file instead of showing it
    await page.goto(site.at(sent), { waitUntil: 'commit' }).catch(() => undefined);
    await asked;
  }
});

test('what is not found is told, and nothing is offered twice', async () => {
  const page = await site.open('/', { expectErrors: true });
  const status = page.locator('[data-missing]');
  for (const path of ['/s/zzzzzzz/', '/s/']) {
    await page.goto(site.at(path));
    await status.getByText('이 짧은 주소는 없습니다. 일곱 글자를 다시 살펴보십시오.').waitFor();
  }
  await page.goto(site.at('/xqzwvk/'));
  await status.getByText('이 주소와 비슷한 쪽을 찾지 못했습니다.').waitFor();
  await page.goto(site.at(`${MARKET}index.txt)`));
  await status.getByRole('link').first().waitFor();
  const offered = await status
    .getByRole('link')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  assert.equal(new Set(offered).size, offered.length);
});

test('the words of any other address are looked for', async () => {
  const page = await site.open('/', { expectErrors: true });
  await page.goto(site.at('/2023/전고체전지/'));
  await page.getByText('주소에 있는 말 ‘전고체전지’ 검색 결과입니다.').waitFor();
  const first = page.locator('[data-missing] a').last();
  assert.equal(
    (await fetch(await first.evaluate((a) => (a as HTMLAnchorElement).href))).status,
    200,
  );
  assert.equal(await page.getByRole('searchbox').inputValue(), '전고체전지');
});

test('where the search is lost, the page says that nothing was found', async () => {
  const page = await site.open('/', { expectErrors: true });
  await page.route(/\/search\/search\.js/, (route) => route.abort());
  await page.goto(site.at('/전고체전지/'));
  await page.getByText('이 주소와 비슷한 쪽을 찾지 못했습니다.').waitFor();
});

test('a place that was only sent badly is found on its page, and one that is gone is told', async () => {
  const page = await site.open('/');
  await page.goto(`${site.at(MARKET)}#Trends)에서`);
  await page.waitForURL(`${site.at(MARKET)}#trends`);
  await assertInView(page, 'trends');
  await page.goto('about:blank');
  await page.goto(`${site.at(MARKET)}#trend`);
  const told = page.locator('.lost-place');
  assert.match(await told.getByRole('link').innerText(), /^[가-힣A-Z]/);
  await told.getByRole('link').click();
  await page.waitForURL(`${site.at(MARKET)}#trends`);
  await told.waitFor({ state: 'detached' });
  await page.evaluate(() => {
    location.hash = 'never-published';
  });
  await told.getByText('이 주소가 가리키는 자리가 이 쪽에 없습니다.').waitFor();
});
