/** What stands at the place of a link is shown beside it, by pointer and by focus (WCAG 1.4.13). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Locator, Page } from 'playwright-core';
import { documentPath, domainsOf, inEdition } from './support/edition.ts';
import { follow } from './support/follow.ts';
import { accessibilityFaults } from './support/page-checks.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const OVERVIEW = domainsOf().find(({ id }) => id === 'battery')?.path ?? '';
const DOCUMENT = documentPath('battery/rd-trends');
const DESK = { width: 1280, height: 720 };

const noteOn = (page: Page) => page.locator('#note');
const first = (page: Page, links: string) => page.locator(links).filter({ visible: true }).first();
const inLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Waits until what is shown is that of a link. */
const isDescribed = (link: Locator) =>
  link.and(link.page().locator('[aria-describedby="note"]')).waitFor();

/** Points at a link and gives what is then shown, in one line. */
async function shownBeside(link: Locator): Promise<string> {
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await isDescribed(link);
  return inLine(await noteOn(link.page()).innerText());
}

/** Takes the pointer away until nothing is shown. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(1, 1);
  await noteOn(page).waitFor({ state: 'hidden' });
}

/** The place of a link, as its page was sent. */
async function placeOf(link: Locator) {
  const { pathname, hash } = new URL(await link.evaluate((a: HTMLAnchorElement) => a.href));
  const tree = await site.tree(pathname);
  const place = select(`[id="${decodeURIComponent(hash.slice(1))}"]`, tree);
  return { title: inLine(textOf(select('h1', tree) ?? tree)), place, tree };
}

/** An overview with the links of its findings, and the paths that the page asks for. */
async function openFindings() {
  const asked: string[] = [];
  const page = await site.open(OVERVIEW, {
    ...DESK,
    listen: (p) => p.on('request', (request) => asked.push(new URL(request.url()).pathname)),
  });
  const links = page.locator('.findings a');
  return { page, links, link: links.nth(1), asked };
}

test('a section of another page shows its document, its title and first words, when it is asked for', async () => {
  const { links, link, page, asked } = await openFindings();
  const own = await link.evaluate((a: HTMLAnchorElement) => a.pathname);
  assert.equal(asked.includes(own), false);
  const shown = await shownBeside(link);
  assert.equal(asked.filter((path) => path === own).length, 1);
  const { title, place, tree } = await placeOf(link);
  assert.ok(shown.includes(title), shown);
  assert.ok(place && shown.includes(inLine(textOf(place))), shown);
  const words = selectAll('main p, main li', tree).map((p) => inLine(textOf(p)));
  const body = shown.split(inLine(textOf(place)))[1]?.trim() ?? '';
  assert.ok(
    words.some((line) => line.length > 20 && body.startsWith(line.slice(0, 20))),
    body,
  );

  // it stays under the pointer, goes by Esc and does not come back for the same link
  await noteOn(page).hover();
  await page.waitForFunction(() => document.querySelector('#note')?.matches(':hover'));
  assert.equal(await noteOn(page).isVisible(), true);
  assert.deepEqual(await accessibilityFaults(page), []);
  await page.keyboard.press('Escape');
  assert.equal(await noteOn(page).isVisible(), false);
  assert.equal(await link.getAttribute('aria-describedby'), null);
  // asked again, it is there without another request
  await page.mouse.move(1, 1);
  await shownBeside(links.nth(2));
  await shownBeside(link);
  assert.equal(asked.filter((path) => path === own).length, 1);
});

test('by keyboard it comes with the focus and goes with it', async () => {
  const { links, link, page, asked } = await openFindings();
  await page.keyboard.press('Tab');
  const [passed, own] = await links.evaluateAll((all) => {
    const [before, next] = all as HTMLAnchorElement[];
    before?.focus();
    next?.focus();
    return [before?.pathname ?? '', next?.pathname ?? ''];
  });
  await isDescribed(link);
  assert.notEqual(passed, own);
  assert.equal(asked.includes(passed), false, 'what is only passed over is not asked for');
  assert.equal(asked.includes(own), true);
  await page.keyboard.press('Escape');
  assert.equal(await noteOn(page).isVisible(), false);
  assert.equal(await link.evaluate((a) => a === document.activeElement), true);
  await page.keyboard.press('Tab');
  await noteOn(page).waitFor();
  await page.locator('.site-header a').first().focus();
  await noteOn(page).waitFor({ state: 'hidden' });
});

test('tables, rows, sources, charts, paragraphs and what cites a place show what they are', async () => {
  const page = await site.open(DOCUMENT, DESK);
  const asked: string[] = [];
  page.on('request', (r) => r.resourceType() === 'xhr' && asked.push(r.url()));
  // of the same page nothing is asked for
  const point = first(page, '.points a');
  const section = await shownBeside(point);
  assert.ok(
    section.includes(inLine(textOf((await placeOf(point)).place ?? (await site.tree('/'))))),
  );
  await leave(page);
  const table = first(page, '.chart-source a');
  const ofTable = await shownBeside(table);
  const figure = (await placeOf(table)).place;
  const rows = selectAll('tr[data-row-label]', figure).map((r) =>
    String(r.properties.dataRowLabel),
  );
  assert.ok(rows.length > 0 && rows.every((row) => ofTable.includes(row)), ofTable);
  assert.match(ofTable, /행 \d+개.*열 \d+개/);
  await leave(page);
  assert.deepEqual(asked, []);

  const source = first(page, '.sources .back');
  const name = (await source.getAttribute('aria-label'))?.split('“')[1]?.replace('”', '') ?? '';
  assert.ok((await shownBeside(source)).includes(name));
  await leave(page);
  const sign = first(page, '.heading > .cited');
  const citing = selectAll('li a', (await placeOf(sign)).place).map((a) => inLine(textOf(a)));
  const told = await shownBeside(sign);
  assert.ok(citing.length > 0 && citing.every((words) => told.includes(words)), told);

  await page.goto(site.at(OVERVIEW));
  const figureLink = page.locator('.key-figures a[href*="."]').first();
  const row = (await placeOf(figureLink)).place;
  const shown = await shownBeside(figureLink);
  assert.ok(shown.includes(String(row?.properties.dataRowLabel)));
  for (const cell of selectAll('td', row))
    assert.ok(shown.includes(String(cell.properties.dataLabel)), shown);
});

test('entries of long lists are taken from the page that prints them', async () => {
  const page = await site.open(inEdition('errata/'), DESK);
  const line = first(page, '[data-leads-on] .list-group li a');
  const shown = await shownBeside(line);
  const { place } = await placeOf(line);
  const [problem = ''] = selectAll('p:not(.facts)', place).map((p) => inLine(textOf(p)));
  assert.ok(problem.length > 10 && shown.includes(problem.slice(0, 40)), shown);
});

test('menus, places themselves and files show nothing, and neither does a page that cannot be had', async () => {
  const page = await site.open(DOCUMENT, {
    ...DESK,
    expectErrors: true,
    listen: (p) => p.route('**/references/', (route) => route.abort()),
  });
  const withNote = first(page, '.points a');
  for (const nothing of [
    '.neighbours a',
    '[data-share]',
    '.heading > .anchor',
    '.table-files a',
    '.table-files a[href*="/embed/"]',
    '.sources .back',
  ]) {
    const link = first(page, nothing);
    await link.scrollIntoViewIfNeeded();
    await link.hover();
    // the next one that shows something says that this one has had its time
    await shownBeside(withNote);
    assert.equal(await link.getAttribute('aria-describedby'), null, nothing);
    await leave(page);
  }
  const back = first(page, '.sources .back');
  await page.unroute('**/references/');
  await follow(back);
  assert.ok(page.url().includes('/references/'));
});

test('a finger follows the link at once', async () => {
  const page = await site.open(DOCUMENT, { width: 360, hasTouch: true, isMobile: true });
  const link = first(page, '.points a');
  const id = (await link.getAttribute('href'))?.slice(1) ?? '';
  await link.tap();
  await page.waitForURL(`**/#${id}`);
  await assertInView(page, id);
  assert.equal(await noteOn(page).count(), 0);
});
