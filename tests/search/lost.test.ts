/** What a reader sees when a part of the search hangs or is lost: never an end, and nothing for ever. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { documentPath } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import { answered, field, openDialog, status, textOf, type } from './panel.ts';

const site = useSite();
const PATH = documentPath('battery/eu-market');
/** What is loaded once the search is asked for. */
const SCRIPTS = /\/search\/search\.js/;
/** What the engine loads. */
const WORDS = /\/words-\d+\.bin/;
const ALL = /\/all\.bin/;

/**
 * Opens a page whose clock the test turns, so that it need not wait itself.
 *
 * @param hanging files that never come; held back before the page asks, which else takes what its window has kept
 */
async function openWithClock(path: string, ...hanging: readonly RegExp[]): Promise<Page> {
  const page = await site.open('/', { expectErrors: true });
  for (const files of hanging) await page.route(files, () => undefined);
  await page.clock.install();
  await page.goto(site.at(path));
  return page;
}

/** Lets time pass until the search gives up. */
async function giveUp(page: Page): Promise<void> {
  for (let second = 0; second < 30; second++) {
    await page.clock.runFor(1000);
    if (await page.locator('[data-search-state="failed"]').count()) return;
  }
  assert.fail('it waits for ever');
}

test('an index that hangs is given up, and can be tried again', async () => {
  const page = await openWithClock(PATH, WORDS, ALL);
  await openDialog(page);
  await field(page).fill('배터리');
  await giveUp(page);
  assert.match(await textOf(status(page)), /답하지 않습니다/);
  const ways = page.locator('.search-notice');
  assert.match(
    (await ways.getByRole('link', { name: '검색 화면' }).getAttribute('href')) ?? '',
    /\/search\/\?q=%EB%B0%B0%ED%84%B0%EB%A6%AC$/,
  );
  assert.match(
    (await ways.getByRole('link', { name: '목차' }).getAttribute('href')) ?? '',
    /\/(?:contents|\d{4})\/$/,
  );
  for (const files of [WORDS, ALL]) await page.unroute(files);
  await page.getByRole('button', { name: '다시 시도' }).click();
  await page.clock.resume();
  await answered(page, '배터리');
});

test('scripts that hang lead to the search page with what was typed', async () => {
  const page = await openWithClock(PATH, SCRIPTS);
  await page.keyboard.press('/');
  await field(page).fill('양자');
  await page.clock.runFor(11_000);
  await page.waitForURL((url) => url.pathname.endsWith('/search/'));
  assert.equal(new URL(page.url()).searchParams.get('q'), '양자');
});

test('a script on its way is told, and what the address asks stands in the field', async () => {
  const page = await openWithClock('/search/?q=%EC%96%91%EC%9E%90', SCRIPTS);
  assert.equal(await field(page).inputValue(), '양자');
  await page.clock.runFor(500);
  assert.match(await textOf(status(page)), /불러오는 중/);
});

test('a dialog that was closed meanwhile leads nowhere', async () => {
  const page = await openWithClock(PATH, SCRIPTS);
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.clock.runFor(11_000);
  assert.equal(site.pathOf(page), PATH);
});

test('a script of another build that cannot be used leads to the search page with what is typed then', async () => {
  const page = await site.open('/', { expectErrors: true });
  await page.route(SCRIPTS, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export const search = 1;' }),
  );
  await page.goto(site.at(PATH));
  await page.keyboard.press('/');
  await page.getByText('검색을 불러오지 못했습니다').waitFor();
  assert.equal(site.pathOf(page), PATH, 'nobody is taken away with an empty field');
  await field(page).fill('양자');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/search/'));
  await page.getByText('검색을 읽어 오지 못했습니다').waitFor();
  assert.equal(await field(page).inputValue(), '양자');
});

test('the search page without its script says so and leads on', async () => {
  const page = await site.open('/', { expectErrors: true });
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto(site.at('/search/?q=%EC%96%91%EC%9E%90'));
  await page.getByText('검색을 읽어 오지 못했습니다').waitFor();
  assert.equal(await field(page).inputValue(), '양자', 'it can be asked again');
  for (const name of ['목차', '찾아보기', '용어집'])
    assert.equal(
      await page.locator('[data-search-lost]').getByRole('link', { name, exact: true }).count(),
      1,
      name,
    );
});

test('what was typed meanwhile stays in the field when the script is lost', async () => {
  const page = await openWithClock('/search/?q=%EC%96%91%EC%9E%90', SCRIPTS);
  await field(page).fill('반도체');
  await page.clock.runFor(11_000);
  await page.getByText('검색을 읽어 오지 못했습니다').waitFor();
  assert.equal(await field(page).inputValue(), '반도체');
});

test('a script that was lost while the dialog was closed comes when it is opened again', async () => {
  const page = await site.open('/', { expectErrors: true });
  const closed = Promise.withResolvers<void>();
  await page.route(SCRIPTS, async (route) => {
    await closed.promise;
    await route.abort();
  });
  await page.goto(site.at(PATH));
  const lost = page.waitForEvent('requestfailed');
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  closed.resolve();
  await lost;
  await page.unroute(SCRIPTS);
  await openDialog(page);
  await type(page, '배터리');
  assert.equal(site.pathOf(page), PATH);
});

test('offline, a dialog whose script never came says so where it stands', async () => {
  const page = await site.open(PATH, { expectErrors: true });
  await page.route(SCRIPTS, (route) => route.abort());
  await page.context().setOffline(true);
  await page.keyboard.press('/');
  await page.getByText('인터넷에 연결되어 있지 않아').waitFor();
  assert.equal(site.pathOf(page), PATH);
  await page.context().setOffline(false);
});

for (const [module, query] of [
  ['answers', 'IRA가 뭐야'],
  ['amounts', '10억 달러'],
  ['repairs', '반되체 인력'],
] as const)
  test(`without the module “${module}” the first query is answered all the same, and a line says so`, async () => {
    const page = await site.open('/', { expectErrors: true });
    await page.route(new RegExp(`/search/${module}-`), (route) => route.abort());
    await page.goto(site.at('/search/'));
    await type(page, query);
    assert.ok((await page.locator('[data-search-results] > li').count()) > 0);
    await page.getByText('검색의 한 부분을 불러오지 못했습니다').waitFor();
  });

test('a module that hangs is done without, and a line says so', async () => {
  const page = await site.open('/', { expectErrors: true });
  await page.route(/\/search\/repairs-/, () => undefined);
  await page.goto(site.at('/search/?q=반되체 인력'));
  await page.locator('[data-search-results] > li').first().waitFor({ timeout: 20_000 });
  await page.getByText('불러오지 못').waitFor();
});

test('a sheet that hangs is done without', async () => {
  const page = await openWithClock(PATH);
  await page.route('**/_astro/search.*.css', () => undefined);
  await openDialog(page);
  await page.clock.runFor(4000);
  await page.clock.resume();
  await type(page, '배터리');
});

for (const missing of ['visualViewport', 'localStorage', 'ResizeObserver', 'IntersectionObserver'])
  test(`without ${missing} the search answers`, async () => {
    const page = await site.open('/', {
      before: new Function(
        `Object.defineProperty(window, '${missing}', { get: () => undefined, configurable: true });`,
      ) as () => void,
      expectErrors: true,
    });
    await page.goto(site.at('/search/'));
    await type(page, '배터리');
  });
