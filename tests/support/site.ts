/** The built site in a real browser: one server for each test file. */
import assert from 'node:assert/strict';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before } from 'node:test';
import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { type SiteServer, serveSite } from '#/tools/static-server.ts';
import { DIST, tagsOf } from './built-pages.ts';
import { windows } from './windows.ts';

const { dist, base } = readSettings();

/** How a page is opened. */
export interface OpenOptions extends BrowserContextOptions {
  /** width of the window in CSS pixels */
  width?: number;
  height?: number;
  /** runs in the page before anything of the site */
  before?: () => void;
  /** attaches listeners to the page before it loads anything */
  listen?: (page: Page) => void;
  /** the test provokes errors itself, so the console is not held to be clean */
  expectErrors?: boolean;
}

/** The site under test. */
export interface Site {
  /** address of the front page */
  readonly url: string;
  /** the full address of a root-relative path without base path */
  at(path: string): string;
  /** the root-relative path without base path of the page's address */
  pathOf(page: Page): string;
  /** the page of a path as it is sent, before any script */
  tree(path: string): Promise<Root>;
  /**
   * Opens a path in a window of its own; `load` has fired when it resolves. The windows of a test
   * close with it, and the test fails when a console has shown an error.
   */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

/** Serves the site under test. */
function serveBuilt(): Promise<SiteServer> {
  assert.ok(
    existsSync(join(DIST, 'index.html')),
    `${DIST}에 만든 사이트가 없습니다: npm run build`,
  );
  return serveSite({ dist, base });
}

/**
 * Serves a site and opens it in a browser for the tests of the file that calls it.
 *
 * @param serve starts the server of another site than the one under test
 */
export function useSite(serve: () => Promise<SiteServer> = serveBuilt): Site {
  let server: SiteServer;
  let origin: string;
  let faults: string[] = [];

  before(async () => {
    windows.hold();
    server = await serve();
    origin = new URL(server.url).origin;
  });
  afterEach(async () => {
    const found = faults;
    faults = [];
    await windows.closeAll(origin);
    assert.deepEqual(found, [], 'the console shows no error');
  });
  after(async () => {
    await windows.release();
    await server?.close();
  });

  const site: Site = {
    get url() {
      return server.url;
    },
    at: (path) => server.url + path.slice(1),
    pathOf: (page) => page.url().slice(server.url.length - 1),
    tree: async (path) => fromHtml(await (await fetch(site.at(path))).text()),
    async open(
      path,
      { width = 1440, height = 900, before: script, listen, expectErrors, ...options } = {},
    ) {
      const page = await windows.open({ locale: 'ko-KR', ...options }, origin);
      await page.setViewportSize({ width, height });
      if (script) await page.addInitScript(script);
      listen?.(page);
      if (!expectErrors) {
        page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
        page.on('console', (message) => {
          if (message.type() === 'error') faults.push(`${path}: ${message.text()}`);
        });
      }
      await page.goto(site.at(path));
      return page;
    },
  };
  return site;
}

let paths: readonly string[] | undefined;

/** Paths of all pages of the site but those that only lead on: short links and addresses that have moved. */
export function allPaths(): readonly string[] {
  paths ??= globSync('**/*.html', { cwd: DIST, exclude: ['s'] })
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((path) => !leadsOn(path))
    .sort();
  return paths;
}

/** Is the page one that no search engine should keep, since it is at another address? */
function leadsOn(path: string): boolean {
  const tags = tagsOf(path);
  const canonical = select('link[rel=canonical]', tags)?.properties.href;
  if (canonical === undefined) return false;
  const own = base + path.slice(1).replace(/\.html$/, '/');
  const isElsewhere = new URL(String(canonical), 'http://any').pathname !== own;
  return isElsewhere && select('meta[name=robots][content=noindex]', tags) !== undefined;
}
