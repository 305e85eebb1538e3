/** Words of a first query are asked for while the script is still on its way. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NEWEST } from '#/search/format/files.ts';
import { readHead } from '#/search/format/head.ts';
import { isShort } from '#/search/format/short-query.ts';
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
const SCRIPT = /\/search\/search\.js/;
const AHEAD = /\/search\/ahead\.js/;
const WORDS = /\/words-(\d+)\.bin/;
/** The words of these are foreseen. */
const QUERY = '전고체 특허';

const chunksIn = (paths: readonly string[]): number[] =>
  paths.flatMap((path) => WORDS.exec(path)?.[1] ?? []).map(Number);

test('for three of four short queries all words are foreseen, and few that are not needed', async () => {
  const edition = measuredEdition(DIST);
  const asked = (await readQueries()).filter(({ absent }, at) => !absent && at % 6 === 0);
  const queries = asked.filter(({ q }) => isShort(q));
  assert.ok(queries.length > 20);
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

/** A page whose script does not come before `release` is called, and what it asks for. */
async function waiting() {
  const page = await site.open('/robots.txt');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(SCRIPT, async (route) => {
    await held;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // only then: what the window has kept of another page is not asked for
  await page.goto(site.at('/about/'));
  return { page, asked, release };
}

test('words come while the script is awaited, and each file once', async () => {
  const { page, release } = await waiting();
  const words = page.waitForResponse(WORDS);
  await page.keyboard.press('Control+k');
  await field(page).fill(QUERY);
  await words;
  assert.equal(await found(page).count(), 0);
  release();
  await answered(page, QUERY);
  assert.ok((await found(page).count()) > 0);
  // what has been loaded ahead is not loaded again
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  const chunks = loaded.filter((name) => WORDS.test(name));
  assert.ok(chunks.length > 0);
  assert.equal(chunks.length, new Set(chunks).size, chunks.join('\n'));
});

test('what is typed on is foreseen, too, until the script has come', async () => {
  const { page, asked, release } = await waiting();
  await page.keyboard.press('Control+k');
  const first = page.waitForResponse(WORDS);
  await field(page).fill('전고체');
  await first;
  const second = page.waitForResponse(WORDS);
  await field(page).fill(QUERY);
  await second;
  release();
  await answered(page, QUERY);
  const before = asked.length;
  await type(page, '양자');
  assert.equal(asked.slice(before).filter((url) => AHEAD.test(url)).length, 0);
});

test('of a question, whose words are cut elsewhere than at its blanks, nothing is foreseen', async () => {
  const { page, asked, release } = await waiting();
  await page.keyboard.press('Control+k');
  await field(page).fill('전고체 특허가 많은 나라는');
  await page.waitForTimeout(300);
  assert.deepEqual(
    asked.filter((url) => AHEAD.test(url)),
    [],
  );
  release();
  await answered(page, '전고체 특허가 많은 나라는');
});

test('the words that an address asks come ahead of the script of the search page', async () => {
  const { page, release } = await waiting();
  const words = page.waitForResponse(WORDS);
  await page.goto(site.at(`/search/?q=${encodeURIComponent(QUERY)}`));
  await words;
  release();
  await answered(page, QUERY);
});

test('a chosen edition asks for nothing ahead, and a lost module for words is done without', async () => {
  const edition = measuredEdition(DIST);
  const { page, asked, release } = await waiting();
  await page.goto(site.at(`/search/?q=${encodeURIComponent(QUERY)}&edition=${edition}`));
  await page.waitForTimeout(300);
  assert.deepEqual(
    asked.filter((url) => /\.bin|ahead/.test(url)),
    [],
  );
  release();
  await answered(page, QUERY);
  const other = await site.open('/', { expectErrors: true });
  await other.route(AHEAD, (route) => route.abort());
  await other.goto(site.at(`/search/?q=${encodeURIComponent(QUERY)}`));
  await answered(other, QUERY);
});
