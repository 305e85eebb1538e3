/** The whole report on one page, and the book that is made of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSettings } from '#/settings.ts';
import { basePrefix, withoutBase } from '#/text/address.ts';
import { pageFile, parsePage } from '#/tools/built-site.ts';
import { epubFaults } from '#/tools/paper/epub/epub-faults.ts';
import { makeEpub } from '#/tools/paper/epub/make-epub.ts';
import { preparePage } from '#/tools/paper/prepare-page.ts';
import { DIST, headOf, htmlOf } from './support/built-pages.ts';
import { EDITION, inEdition, ownPaths } from './support/edition.ts';
import { testOnce } from './support/once.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
const { base, siteUrl } = readSettings();
const PATH = inEdition('print/');
const file = join(PATH, 'index.html');
const { tree, ids } = parsePage(pageFile(DIST, file.slice(1)));
const titleOf = (path: string): string => {
  const title = textOf(select('title', headOf(path)) ?? { type: 'root', children: [] });
  return title.slice(0, title.lastIndexOf(' · '));
};
const hrefs = (selector: string) =>
  selectAll(selector, tree).map(({ properties }) => String(properties.href));

test('it has every document and overview once, each under its title', () => {
  const own = ownPaths();
  assert.ok(own.length > 35);
  const titles = selectAll('.chapter .document-head > :is(h2, h3)', tree).map((h) => textOf(h));
  assert.deepEqual(titles.sort(), own.map(titleOf).sort());
});

test('ids are told apart, and links between documents lead within it', () => {
  assert.deepEqual(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    [],
  );
  const known = new Set(ids);
  const within = hrefs('a[href^="#"]').map((href) => decodeURIComponent(href.slice(1)));
  assert.ok(within.length > 1000);
  assert.deepEqual(
    within.filter((id) => !known.has(id)),
    [],
  );
  const documents = new Set(ownPaths());
  const outside = hrefs('main a[href^="/"]').map((href) => withoutBase(href, base));
  assert.deepEqual(
    outside.filter((path) => !path || documents.has(path.split('#')[0] ?? '')),
    [],
  );
});

test('all tables are listed, with short addresses that lead to them', () => {
  const { tables } = JSON.parse(readFileSync(join(DIST, inEdition('data/index.json')), 'utf8')) as {
    tables: { id: string }[];
  };
  const lines = selectAll('#paper-list_tables li', tree);
  assert.equal(lines.length, tables.length);
  for (const line of lines) {
    const [place, short] = selectAll('a', line).map(({ properties }) => String(properties.href));
    const id = String(place).replace(/^.*_/, '');
    const target = htmlOf(withoutBase(String(short), base) ?? '');
    assert.ok(target.includes(`#${id}"`), `${short} leads to ${id}`);
  }
});

test('nothing of a screen is in it, folds stand open, and search engines pass it by', () => {
  for (const gone of ['button', 'input', 'form', 'dialog', 'details', 'script', '[style]'])
    assert.equal(select(gone, tree), undefined, gone);
  assert.ok(select('meta[name=robots][content=noindex]', tree));
  const sitemap = join(DIST, 'sitemap.xml');
  assert.ok(!existsSync(sitemap) || !readFileSync(sitemap, 'utf8').includes(PATH));
  assert.ok(!allPaths().includes(PATH), 'the canonical address is that of the contents');
});

test('who is sent its address is shown the report as from the contents', () => {
  const of = (path: string, key: string) =>
    select(`meta[property="${key}"]`, headOf(path))?.properties.content;
  for (const key of ['og:image', 'og:image:alt', 'og:url', 'og:site_name'])
    assert.equal(of(PATH, key), of(inEdition(), key), key);
  assert.equal(of(PATH, 'og:image') !== undefined, siteUrl !== undefined);
  assert.match(String(of(PATH, 'og:title')), /전체$/);
});

test('readers find it from the contents and from what is said of this edition', () => {
  for (const path of [inEdition(), '/about/']) {
    assert.ok(htmlOf(path).includes(`href="${basePrefix(base)}${PATH}"`), path);
  }
});

test('on paper each chapter has its own heads: they stand behind those of all pages', async () => {
  const page = await site.open(PATH);
  const pages = await page.evaluate(() => {
    const below = (rules: CSSRuleList): string[] =>
      [...rules].flatMap((rule) => {
        if (rule instanceof CSSPageRule) return rule.selectorText;
        return rule instanceof CSSGroupingRule ? below(rule.cssRules) : [];
      });
    return [...document.styleSheets].flatMap(({ cssRules }) => below(cssRules));
  });
  const own = pages.filter((name) => /^c\d+$/.test(name));
  assert.equal(own.length, selectAll('.chapter', tree).length);
  assert.deepEqual(pages.slice(-own.length), own);
});

testOnce('on paper nothing is wider than the sheet, and headers are on each', async () => {
  const page = await site.open(PATH, { width: 673, height: 980 });
  assert.equal(await page.locator('h1').isVisible(), true);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.whole-back').isVisible(), false);
  const { faults, headings, tables } = await page.evaluate(preparePage);
  assert.deepEqual(faults, []);
  assert.ok(headings.length > 400 && tables > 50);
  const styles = await page.locator('figure.table').evaluateAll((all) =>
    all.map((figure) => {
      const style = (selector: string) => {
        const element = figure.querySelector(selector);
        return element ? getComputedStyle(element) : undefined;
      };
      return `${style('thead')?.display} ${style('tbody tr')?.breakInside}`;
    }),
  );
  assert.deepEqual([...new Set(styles)], ['table-header-group avoid']);
  assert.equal(
    await page
      .locator('.chapter')
      .nth(3)
      .evaluate((e) => getComputedStyle(e).breakBefore),
    'page',
  );
});

testOnce('the book made of it is sound, and the same again', async () => {
  const make = () =>
    makeEpub(htmlOf(PATH), {
      readChart: (chart) => readFileSync(join(DIST, EDITION, 'charts', `${chart}.svg`)),
      drawCover: async () => readFileSync(join(DIST, 'apple-touch-icon.png')),
    });
  const { bytes, pages } = await make();
  assert.deepEqual(await epubFaults(bytes), []);
  assert.ok(pages > 40);
  assert.deepEqual(Buffer.from((await make()).bytes).equals(bytes), true);
});
