/** The modules of the engine: what happens when one is lost, or of another build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ENGINE, LISTING, NEWEST } from '#/search/format/files.ts';
import { readHead } from '#/search/format/head.ts';
import { DIST } from '../support/built-pages.ts';
import { useSite } from '../support/site.ts';
import { opener } from './opened.ts';
import { answered, done, field, found, options, type } from './panel.ts';

const site = useSite();
const REPAIRS = /\/search\/repairs-\w+\.js/;

const opened = opener(site);

test('an engine that has been replaced hands over to the one of the index', async () => {
  const { code } = readHead(await readFile(join(DIST, NEWEST)));
  const engine = await readFile(join(DIST, ENGINE), 'utf8');
  assert.ok(engine.includes(code));
  const old = engine.replaceAll(code, 'f'.repeat(code.length));
  const { page, asked } = await opened((window) =>
    window.route(/engine\.js$/, (route) =>
      route.fulfill({ body: old, contentType: 'text/javascript' }),
    ),
  );
  await done(page);
  assert.ok((await found(page).count()) > 0);
  assert.deepEqual(
    asked(/engine\.js\?/).map((url) => new URL(url).search),
    [`?code=${code}`],
  );
  // and what is being typed is asked of it, too
  await field(page).fill('반도');
  await options(page).first().waitFor();
});

test('a half of the engine that is lost is asked for under another address', async () => {
  const { page, asked } = await opened((window) =>
    window.route(/\/listing\.js$/, (route) => route.fulfill({ status: 404 })),
  );
  await done(page);
  assert.ok((await found(page).count()) > 0);
  assert.equal(asked(/\/listing\.js\?/).length, 1);
});

test('a half of the engine that is lost for good is told', async () => {
  const { page } = await opened((window) =>
    window.route(/\/listing\.js/, (route) => route.fulfill({ status: 404 })),
  );
  await page.waitForSelector('[data-search-state="failed"]', { state: 'attached' });
  await page.unroute(/\/listing\.js/);
  await page.getByRole('button', { name: '다시 시도' }).click();
  await done(page);
});

test('a half of the engine of other code is not used', async () => {
  const { code } = readHead(await readFile(join(DIST, NEWEST)));
  const listing = await readFile(join(DIST, LISTING), 'utf8');
  assert.ok(listing.includes(code));
  const { page, asked } = await opened((window) =>
    window.route(/\/listing\.js$/, (route) =>
      route.fulfill({ body: listing.replaceAll(code, 'f'), contentType: 'text/javascript' }),
    ),
  );
  await done(page);
  assert.ok((await found(page).count()) > 0);
  assert.equal(asked(/\/listing\.js\?/).length, 1);
});

test('a lost module of repairs is told, and then done without', async () => {
  const { page } = await opened((window) =>
    window.route(REPAIRS, (route) => route.fulfill({ status: 404 })),
  );
  await done(page);
  await field(page).fill('베터리');
  await page.waitForSelector('[data-search-state="failed"]', { state: 'attached' });
  await page.getByRole('button', { name: '다시 시도' }).click();
  await answered(page, '베터리');
  await type(page, '배터리');
  assert.ok((await found(page).count()) > 0);
});
