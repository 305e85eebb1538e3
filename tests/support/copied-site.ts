/** The site under test in a folder of its own, behind a line that can be cut, with a worker that keeps a copy. */
import assert from 'node:assert/strict';
import { globSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, afterEach } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { bundleWorker } from '#/tools/build/offline/bundle-worker.ts';
import { writeOffline } from '#/tools/build/offline/write-offline.ts';
import { serveSite } from '#/tools/static-server.ts';
import { DIST } from './built-pages.ts';
import { NEWEST } from './edition.ts';
import { type Line, lineTo } from './line.ts';
import { type OpenOptions, type Site, useSite } from './site.ts';

const { base } = readSettings();
const work = resolve(`.build/offline-${process.pid}`);
export const dist = join(work, 'site');
const changed = new Map<string, Buffer>();
/** The line to the server; open again after each test. */
export let line: Line;

/** The site of the file that has asked for it last. */
export let site: Site;

/** Serves the copied site to the tests of the file that calls it; each finds it as it was built, and the line open. */
export function useCopiedSite(): void {
  for (const entry of globSync('**/*', { cwd: DIST, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const place = join(dist, path.slice(resolve(DIST).length));
    mkdirSync(dirname(place), { recursive: true });
    linkSync(path, place);
  }
  // before the windows close: a worker whose question hangs on the line may keep them from it
  afterEach(() => {
    line.state = 'open';
    restore();
  });
  site = useSite(async () => {
    line = await lineTo(await serveSite({ dist, base }));
    return line;
  });
  after(() => rmSync(work, { recursive: true, force: true }));
}

/** Takes back what has been changed. */
export function restore(): void {
  for (const [file, bytes] of changed) put(file, bytes);
  changed.clear();
}

/** Puts a file into the site that is served, not into the one under test. */
function put(file: string, bytes: Buffer | string): void {
  rmSync(join(dist, file), { force: true });
  writeFileSync(join(dist, file), bytes);
}

/** Changes a file until the test is over. */
export function change(file: string, how: (text: string) => string): void {
  const bytes = readFileSync(join(dist, file));
  if (!changed.has(file)) changed.set(file, bytes);
  const text = how(bytes.toString('utf8'));
  assert.notEqual(text, bytes.toString('utf8'), `${file} changes`);
  put(file, text);
}

/** Takes a file away until the test is over, as a deploy does with those of the version before. */
export function takeAway(file: string): void {
  changed.set(file, readFileSync(join(dist, file)));
  rmSync(join(dist, file));
}

export const OPTIONS: OpenOptions = {
  serviceWorkers: 'allow',
  expectErrors: true,
  width: 1280,
  height: 720,
};

/** Opens a page of a site of which the browser has a copy: the page about it begins at once. */
export async function visited(path: string): Promise<Page> {
  const page = await site.open('/offline/', OPTIONS);
  await hasCopy(page);
  if (path !== '/offline/') await go(page, path);
  return page;
}

/** Opens a page that is shown from the copy; then the line is open again. */
export async function readFromCopy(path: string): Promise<Page> {
  const page = await visited(path);
  line.state = 'cut';
  await go(page, path);
  await notice(page).waitFor();
  line.state = 'open';
  return page;
}

/** Waits until the worker answers for the page. */
export const hasCopy = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', null, {
    timeout: 20_000,
  });

/** Goes to a path, and tells the status of the answer. */
export const go = async (page: Page, path: string) => (await page.goto(site.at(path)))?.status();

/** Serves a new version of the site, in which a page has more words than before. */
export async function deploy(page: string, words: string): Promise<void> {
  for (const file of ['sw.js', ...globSync('packs/*.gz', { cwd: dist })])
    changed.set(file, changed.get(file) ?? readFileSync(join(dist, file)));
  change(`${page.slice(1)}index.html`, (html) =>
    html.replace(/(<main[^>]*>)/, `$1<p>${words}</p>`),
  );
  // what is written anew must not be written into the site under test
  rmSync(join(dist, 'sw.js'));
  await bundleWorker(work);
  await writeOffline({
    dist,
    base,
    newest: NEWEST,
    scripts: work,
    kept: join(work, 'kept'),
    code: '',
  });
}
/** What a page says that comes from the copy. */
export const notice = (page: Page) => page.locator('.copied-page');
/** The versions that the browser keeps. */
export const versions = (page: Page) => page.evaluate(() => caches.keys());
export const titleOf = (page: Page) => page.locator('h1').first().innerText();

/** Chromium may let a worker be for a quarter of a minute before the next takes over: four times that, ms. */
const PATIENCE = 60_000;

/** Waits for what takes a question to find out: a promise would be true to `waitForFunction` by itself. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await isSo()); await setTimeout(200))
    assert.ok(Date.now() < end, 'it does not come');
}

/** When a page that keeps a copy has long begun to. */
export async function later(page: Page): Promise<void> {
  await page.clock.fastForward(10_000);
  await page.waitForLoadState('networkidle');
}
