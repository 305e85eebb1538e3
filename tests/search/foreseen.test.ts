/** Words of a first query are asked for while engine and head are still on their way. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NEWEST } from '#/search/format/files.ts';
import { readHead } from '#/search/format/head.ts';
import { foreseen } from '#/search/format/starts.ts';
import { mean } from '#/tools/search/metrics.ts';
import { readQueries } from '#/tools/search/queries.ts';
import { roundsOf } from '#/tools/search/rounds.ts';
import { measuredEdition } from '#/tools/search/site-search.ts';
import { DIST } from '../support/built-pages.ts';
import { useSite } from '../support/site.ts';
import { answered, field, found, type } from './panel.ts';

const site = useSite();
const { places: PLACES } = readHead(readFileSync(join(DIST, NEWEST)));
const HEAD = `**/${NEWEST}*`;
const WORDS = /\/words-(\d+)\.bin/;
/** The words of these are foreseen. */
const QUERY = '전고체 특허';

const chunksIn = (paths: readonly string[]): number[] =>
  paths.flatMap((path) => WORDS.exec(path)?.[1] ?? []).map(Number);

test('for three of four queries all words are foreseen, and few that are not needed', async () => {
  const edition = measuredEdition(DIST);
  const queries = (await readQueries()).filter(({ absent }, at) => !absent && at % 6 === 0);
  const all = await Promise.all(
    queries.map(async ({ q }) => {
      const rounds = await roundsOf(DIST, edition, q);
      const [needed, first] = [chunksIn(rounds.flat()), chunksIn(rounds[1] ?? [])];
      const chunks = foreseen(q, PLACES);
      return {
        isForeseen: first.every((chunk) => chunks.has(chunk)),
        more: [...chunks].filter((chunk) => !needed.includes(chunk)).length,
      };
    }),
  );
  const share = mean(all.map(({ isForeseen }) => (isForeseen ? 1 : 0)));
  const more = mean(all.map((one) => one.more));
  assert.ok(share > 0.75, `${share} are foreseen`);
  assert.ok(more < 0.2, `${more} files more`);
});

test('words come while the engine is awaited, and each file once', async () => {
  const page = await site.open('/about/');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/engine\.js/, async (route) => {
    await held;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const words = page.waitForResponse(WORDS);
  await page.keyboard.press('Control+k');
  await field(page).fill(QUERY);
  await words;
  assert.equal(await found(page).count(), 0);
  release();
  await answered(page, QUERY);
  assert.ok((await found(page).count()) > 0);
  const chunks = asked.filter((url) => WORDS.test(url));
  const served = await page.evaluate(
    () =>
      performance.getEntriesByType('resource').filter(({ name }) => /\/words-\d+\.bin/.test(name))
        .length,
  );
  assert.equal(served, new Set(chunks).size);
});

test('the head is asked for once, also where a host has it asked for anew each time', async () => {
  const page = await site.open('/about/');
  let heads = 0;
  await page.route(HEAD, async (route) => {
    heads++;
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'cache-control': 'no-cache' },
    });
  });
  await page.keyboard.press('Control+k');
  await type(page, QUERY);
  assert.ok((await found(page).count()) > 0);
  assert.equal(heads, 1);
});

test('where the head is lost or damaged at first, it is asked for once more', async () => {
  for (const answer of [{ status: 404 }, { status: 200, body: 'no head' }]) {
    const page = await site.open('/', { expectErrors: true });
    let heads = 0;
    await page.route(HEAD, (route) => (heads++ ? route.continue() : route.fulfill(answer)));
    await page.goto(site.at(`/search/?q=${encodeURIComponent(QUERY)}`));
    await answered(page, QUERY);
    assert.ok((await found(page).count()) > 0);
    assert.equal(heads, 2);
  }
});

test('a chosen edition asks for nothing ahead', async () => {
  const page = await site.open('/about/');
  let isHeld = true;
  const asked: string[] = [];
  page.on('request', (request) => isHeld && asked.push(request.url()));
  await page.route(/\/engine\.js/, async (route) => {
    await page.waitForTimeout(500);
    isHeld = false;
    await route.continue();
  });
  const edition = measuredEdition(DIST);
  await page.goto(site.at(`/search/?q=${encodeURIComponent(QUERY)}&edition=${edition}`));
  await answered(page, QUERY);
  assert.deepEqual(
    asked.filter((url) => /\.bin/.test(url)),
    [],
  );
});
