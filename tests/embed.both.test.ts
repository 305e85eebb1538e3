/** A table in the frame of another site, and every other page kept out of frames. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Page } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { DIST } from './support/built-pages.ts';
import { AI_CHIPS, inEdition } from './support/edition.ts';
import { testOnce } from './support/once.ts';
import { accessibilityFaults, narrowFaults, tableFaults } from './support/page-checks.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const { siteUrl } = readSettings();
const embedOf = (table: string) => inEdition(`embed/${table}/`);
/** A table of `TYPICAL` with marks, and a wide one. */
const TABLE = 'ai-chip-public-private-brief';
const WIDE = 'ai-chip-products-detailed';

/** Another site, whose one page has the HTML that was pasted into it. */
let pasted = '';
const elsewhere = createServer((_, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><title>다른 사이트</title>${pasted}`);
}).listen(0);
after(() => elsewhere.close());
const HOST = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;

test('every table has a page for frames, and where its files are is the way to the code', async () => {
  const ids = globSync('*.csv', { cwd: join(DIST, inEdition('data')) })
    .map((file) => file.replace(/(\.series)?\.csv$/, ''))
    .sort();
  const pages = globSync('*/index.html', { cwd: join(DIST, inEdition('embed')) })
    .map((file) => file.split('/')[0])
    .sort();
  assert.ok(ids.length > 50);
  assert.deepEqual(pages, [...new Set(ids)]);
  const figures = selectAll('figure.table', await site.tree(AI_CHIPS));
  assert.ok(figures.length > 2);
  for (const figure of figures) {
    const ways = selectAll('.table-files a', figure).map(({ properties }) => properties.href);
    const to = site.at(`${embedOf(String(figure.properties.id))}#embed-code`);
    assert.ok(
      ways.some((way) => new URL(String(way), site.url).href === to),
      to,
    );
  }
});

test('the code that is offered shows the table on another site, and nothing else can be framed', async () => {
  const offered = await site.open(`${embedOf(TABLE)}#embed-code`);
  const code = await offered.locator('pre').innerText();
  assert.equal(await offered.locator('.embed-code').isVisible(), true);
  // one click takes all of it
  await offered.locator('pre').click();
  assert.equal(await offered.evaluate(() => getSelection()?.toString().trim()), code);

  const own = new URL(site.at('/')).origin;
  const ownCode = siteUrl ? code.replaceAll(siteUrl, own) : code.replace('src="', `src="${own}`);
  pasted = `${ownCode}<iframe src="${site.at(AI_CHIPS)}"></iframe>`;
  const page = await site.open('/', { width: 360, expectErrors: true });
  await page.goto(HOST);
  const frame = page.frameLocator('iframe').first();
  await frame.locator('table').waitFor();
  const shown = await frame.locator('body').innerText();
  const whole = await site.tree(AI_CHIPS);
  const title = textOf(select(`#${TABLE} caption > span`, whole) ?? whole);
  const last = textOf(selectAll(`#${TABLE} tbody tr:last-child td`, whole).at(-1) ?? whole);
  for (const words of [title, last.split('\n')[0] ?? '', '출처', '보고서에서 이 표 보기'])
    assert.ok(shown.includes(words.trim()), words);
  assert.equal(
    await frame.locator('.embed-code').isVisible(),
    false,
    'the code is not in the frame',
  );
  assert.equal(await frame.locator('script').count(), 0);
  const blocked = page.frames().find((f) => f.parentFrame() && !f.url().includes('/embed/'));
  assert.match(blocked?.url() ?? '', /^chrome-error:/);

  // what is linked opens in the report, not in the frame
  const row = frame.locator('tbody tr').first();
  const id = await row.getAttribute('id');
  await row.locator('.anchor').focus();
  await Promise.all([page.waitForURL(`${site.at(AI_CHIPS)}#${id}`), page.keyboard.press('Enter')]);
});

testOnce('a doubtful word in the frame leads to what the report says of it', async () => {
  const tree = await site.tree(embedOf(WIDE));
  const base = String(select('base', tree)?.properties.href);
  assert.equal(select('base', tree)?.properties.target, '_top');
  const words = selectAll('a.erratum, a.changed-sign', tree);
  assert.ok(words.length > 3);
  for (const { properties } of words) {
    const to = new URL(String(properties.href), new URL(base, site.url));
    const page = await site.tree(site.pathOf({ url: () => to.href.split('#')[0] } as Page));
    assert.ok(select(`[id="${to.hash.slice(1)}"]`, page), to.href);
  }
});

for (const colorScheme of ['light', 'dark'] as const)
  testOnce(`a framed table is sound by itself and narrow, ${colorScheme}`, async () => {
    const page = await site.open(embedOf(WIDE), { width: 320, colorScheme });
    assert.deepEqual(await narrowFaults(page), []);
    assert.deepEqual(await tableFaults(page), []);
    assert.deepEqual(await accessibilityFaults(page), []);
    const isDark = await page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
      return Number(red) < 128;
    });
    assert.equal(isDark, colorScheme === 'dark');
    const head = await page.evaluate(() => ({
      robots: document.querySelector<HTMLMetaElement>('meta[name=robots]')?.content,
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
    }));
    assert.equal(head.robots, 'noindex');
    assert.match(head.canonical ?? '', new RegExp(`#${WIDE}$`));
  });

test('programs are told how to frame a table where the address of the site is known', async () => {
  const file = `${embedOf(TABLE)}oembed.json`;
  const link = select('link[type="application/json+oembed"]', await site.tree(embedOf(TABLE)));
  const response = await fetch(site.at(file));
  assert.equal(response.status, siteUrl ? 200 : 404);
  assert.equal(Boolean(link), siteUrl !== undefined);
  if (!siteUrl) return;
  const told = (await response.json()) as Record<string, string>;
  assert.equal(told.type, 'rich');
  assert.ok(told.html?.includes(`src="${siteUrl}`));
});
