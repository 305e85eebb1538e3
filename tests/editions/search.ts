/** Searching the newest edition, another and all of them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { answered, done, found, openDialog, textOf, type } from '../search/panel.ts';
import type { Site } from '../support/site.ts';
import { CHANGES } from './make-2024.ts';

const { newRow } = CHANGES;
/** Stands in both editions. */
const BOTH = '양자컴퓨터';

const edition = (page: Page) => page.getByRole('combobox', { name: '판', exact: true });
const hrefs = (page: Page) =>
  found(page)
    .locator('a.search-title')
    .evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
    );
/** Years of the results; the glossary is of all editions. */
const years = async (page: Page) =>
  [...new Set((await hrefs(page)).map((path) => /^\/(\d{4})\//.exec(path)?.[1] ?? ''))]
    .filter(Boolean)
    .sort();
const total = async (page: Page) =>
  Number(await page.locator('[data-search-results]').getAttribute('data-search-total'));

/** Chooses an edition and waits until it has answered. */
async function choose(page: Page, value: string): Promise<void> {
  await edition(page).selectOption(value);
  await done(page);
}

/**
 * Tests of the search.
 *
 * @param site the site with 2024
 */
export function testSearch(site: Site): void {
  const address = (query: string, choice = '') =>
    `/search/?q=${encodeURIComponent(query)}${choice && `&edition=${choice}`}`;
  /** Opens the search page and notes the years whose files of the index it asks for. */
  const opened = async (query: string, choice?: string) => {
    const loaded = new Set<string>();
    const page = await site.open(address(query, choice), {
      listen: (window) =>
        window.on('request', (request) => {
          const year = /\/search\/(\d{4})\//.exec(request.url())?.[1];
          if (year) loaded.add(year);
        }),
    });
    await done(page);
    await page.waitForLoadState('networkidle');
    return { page, loaded };
  };

  test('search answers from the newest edition, and loads nothing of another', async () => {
    const { page, loaded } = await opened(BOTH);
    assert.deepEqual(await years(page), ['2024']);
    assert.deepEqual([...loaded], ['2024']);
    assert.equal(await edition(page).inputValue(), '2024');
    assert.deepEqual(await edition(page).locator('option').allTextContents(), [
      '2024년판',
      '2023년판',
      '모든 판',
    ]);
    assert.doesNotMatch(await textOf(page.locator('.search-document').first()), /년판/);
  });

  test('another edition is one choice away, stands in the address and survives reload and back', async () => {
    const { page, loaded } = await opened(BOTH);
    await edition(page).press('ArrowDown');
    await done(page);
    assert.equal(site.pathOf(page), address(BOTH, '2023'));
    assert.deepEqual(await years(page), ['2023']);
    assert.ok(loaded.has('2023'));
    assert.equal(await edition(page).evaluate((select) => select === document.activeElement), true);
    const first = await hrefs(page);
    await page.reload();
    await done(page);
    assert.deepEqual(await hrefs(page), first);
    await found(page).first().locator('a').click();
    await page.waitForURL(/\/2023\//);
    await page.goBack();
    await done(page);
    assert.equal(await edition(page).inputValue(), '2023');
    assert.deepEqual(await hrefs(page), first);
    // another query is asked of the same edition
    await type(page, '특허');
    assert.equal(site.pathOf(page), address('특허', '2023'));
    assert.deepEqual(await years(page), ['2023']);
    // the newest needs no name
    await choose(page, '2024');
    assert.equal(site.pathOf(page), address('특허'));
  });

  test('an address that names an edition loads nothing of another', async () => {
    const { page, loaded } = await opened(BOTH, '2023');
    assert.deepEqual(await years(page), ['2023']);
    assert.deepEqual([...loaded], ['2023']);
  });

  test('all editions answer together, and each result says which is its own', async () => {
    const { page, loaded } = await opened(BOTH, '2023');
    const older = await total(page);
    await choose(page, 'all');
    assert.equal(site.pathOf(page), address(BOTH, 'all'));
    assert.deepEqual([...loaded].sort(), ['2023', '2024']);
    assert.deepEqual(await years(page), ['2023', '2024']);
    assert.ok((await total(page)) > older);
    const named = await found(page).evaluateAll((items) => {
      let line = '';
      return items.map((item) => {
        line = item.querySelector('.search-document')?.textContent ?? line;
        return [line, item.querySelector('a')?.pathname ?? ''] as const;
      });
    });
    const documents = await page
      .getByRole('combobox', { name: '문서', exact: true })
      .locator('option')
      .allTextContents();
    assert.equal(new Set(documents).size, documents.length, documents.join('\n'));
    for (const [line, path] of named) {
      const year = /^\/(\d{4})\//.exec(path)?.[1];
      assert.equal(/^(\d{4})년판 › /.exec(line)?.[1], year, `${line} ${path}`);
    }
  });

  test('an edition that there is not answers as the newest', async () => {
    const { page, loaded } = await opened(BOTH, '1999');
    assert.deepEqual(await years(page), ['2024']);
    assert.deepEqual([...loaded], ['2024']);
    assert.equal(await edition(page).inputValue(), '2024');
  });

  test('from an old page the dialog asks the newest, its own is one choice away', async () => {
    const page = await site.open('/2023/quantum/');
    await openDialog(page);
    await type(page, BOTH);
    assert.deepEqual(await years(page), ['2024']);
    await choose(page, '2023');
    assert.deepEqual(await years(page), ['2023']);
    assert.equal(site.pathOf(page), '/2023/quantum/');
    const [first] = await hrefs(page);
    await found(page).first().locator('a').first().click();
    await page.waitForURL((url) => url.pathname === first);
  });

  test('what the edition does not hold is one button away in all of them', async () => {
    const name = newRow.applicant.replace(/\(.*/, '');
    const page = await site.open(address(`"${name}"`, '2023'));
    await done(page);
    assert.deepEqual(await years(page), []);
    await page.getByRole('button', { name: '모든 판에서 찾기' }).click();
    await page.waitForURL(/edition=all/);
    await answered(page, `"${name}"`);
    assert.deepEqual(await years(page), ['2024']);
  });

  test('an edition whose index is missing is said to be, and the others still answer', async () => {
    const page = await site.open(address(BOTH), { expectErrors: true });
    await done(page);
    await page.route('**/search/2023/head.bin*', (route) => route.abort());
    await edition(page).selectOption('2023');
    await page.waitForSelector('[data-search-state="failed"]', { state: 'attached' });
    assert.match(await textOf(page.locator('[data-search-status]')), /답하지 않습니다/);
    await choose(page, '2024');
    assert.deepEqual(await years(page), ['2024']);
  });

  test('programs may ask an edition, too', async () => {
    const page = await site.open('/');
    const asked = await page.evaluate(
      async ([module, query]) => {
        const { search, editions } = await import(module as string);
        const yearsOf = async (choice?: string) => {
          const results = await search(query, { limit: 100, edition: choice });
          const all = results.map((one: { document: { edition: string } }) => one.document.edition);
          return [...new Set(all)].filter(Boolean).sort();
        };
        return {
          editions,
          newest: await yearsOf(),
          older: await yearsOf('2023'),
          all: await yearsOf('all'),
          unknown: await yearsOf('1999'),
        };
      },
      [site.at('/search/engine.js'), BOTH] as const,
    );
    assert.deepEqual(asked, {
      editions: ['2024', '2023'],
      newest: ['2024'],
      older: ['2023'],
      all: ['2023', '2024'],
      unknown: ['2024'],
    });
  });
}
