/**
 * What others may put before the site: queries, filters, fragments, stored values, states of the history,
 * messages, names of windows. Nothing of it is executed, becomes an element or breaks the page.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { inEdition, TYPICAL } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

const MARKUP = '<img src=x onerror="window.ran=1" id="injected">';
const HOSTILE = [
  MARKUP,
  `"><svg onload="window.ran=1" id="injected">`,
  `</script><script id="injected">window.ran=1</script>`,
  `javascript:window.ran=1//`,
  `{{constructor.constructor('window.ran=1')()}}`,
  `__proto__[ran]=1&constructor.prototype.ran=1`,
  `%E0%A4%A%00%zz`,
  '\u202e\u0000\ud800',
  '가'.repeat(500),
];

const encoded = (text: string) => encodeURIComponent(text.toWellFormed());

/** Addresses that carry a hostile text. */
const ADDRESSES: ((text: string) => string)[] = [
  (text) => `/search/?q=${encoded(text)}`,
  (text) =>
    `/search/?q=배터리&domain=${encoded(text)}&document=${encoded(text)}&edition=${encoded(text)}`,
  (text) => `${inEdition('errata/')}?domain=${encoded(text)}&treatment=${encoded(text)}`,
  (text) => `${TYPICAL}?t=${encoded(text)}&t.${encoded(text)}=${encoded(text)}`,
  (text) => `${TYPICAL}#${encoded(text)}`,
  (text) => `${TYPICAL}#:~:text=${encoded(text)}`,
  (text) => `/no-such-page/${encoded(text).slice(0, 500)}/`,
];

async function watched(): Promise<{ page: Page; faults: string[] }> {
  const faults: string[] = [];
  const page = await site.open('/', {
    expectErrors: true,
    listen(of) {
      of.on('pageerror', ({ message }) => faults.push(`thrown: ${message}`));
      of.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      of.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (/^https?:$/.test(protocol) && origin !== new URL(site.url).origin)
          faults.push(`request to ${origin}`);
      });
    },
  });
  return { page, faults };
}

/** What of hostile texts has become of the page. */
const harm = (page: Page) =>
  page.evaluate(() => {
    const own = Reflect.get({}, 'ran') ?? Reflect.get(window, 'ran');
    const links = [...document.querySelectorAll('a')].filter(
      ({ protocol }) => protocol === 'javascript:',
    );
    const isThere = document.querySelector('main h1') !== null;
    return {
      ran: own,
      injected: document.querySelectorAll('#injected').length,
      links: links.length,
      isThere,
    };
  });
const HARMLESS = { ran: undefined, injected: 0, links: 0, isThere: true };

for (const [at, address] of ADDRESSES.entries())
  test(`hostile addresses are harmless: ${address('…')}`, async () => {
    const { page, faults } = await watched();
    // each text meets each kind of address in turn; the first, markup, meets all
    const texts = HOSTILE.filter(
      (_, i) => i === 0 || i % ADDRESSES.length === at || process.env.ALL,
    );
    for (const text of texts) {
      await page.goto(site.at(address(text)));
      await page.locator('main h1').waitFor();
      assert.deepEqual(await harm(page), HARMLESS, text.slice(0, 80));
    }
    assert.deepEqual(faults, []);
  });

test('stored values, states, messages and names of windows are harmless', async () => {
  const { page, faults } = await watched();
  const places = [
    null,
    1,
    {},
    { path: 'javascript:window.ran=1//', id: 'a', section: MARKUP, title: MARKUP },
    { path: '//evil.example/', id: 'a', section: 'a', title: 'a' },
    { path: TYPICAL, id: MARKUP, section: MARKUP, title: MARKUP },
  ];
  const values = [MARKUP, 'null', '{', JSON.stringify(places)];
  for (const value of values) {
    await page.evaluate(
      ({ value, path }) => {
        for (const storage of [localStorage, sessionStorage])
          for (const key of [
            'theme',
            'left-off',
            'all-errata',
            `search-marks ${path}`,
            'search-marks /',
          ])
            storage.setItem(key, value);
        window.name = value;
        history.replaceState({ searchMarks: value, searchLeft: value }, '');
      },
      { value, path: TYPICAL },
    );
    for (const path of ['/', TYPICAL, '/search/?q=배터리']) {
      await page.goto(site.at(path));
      await page.evaluate((value) => {
        for (const data of [value, { type: value, html: value }]) window.postMessage(data, '*');
        history.pushState({ searchMarks: value, searchLeft: { shown: value, scroll: value } }, '');
        dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
        dispatchEvent(new StorageEvent('storage', { key: 'theme', newValue: value }));
      }, value);
      // what helps to read on has been offered by then
      if (path === '/') await page.waitForLoadState('networkidle');
      assert.deepEqual(await harm(page), HARMLESS, `${path}: ${value.slice(0, 80)}`);
    }
  }
  assert.deepEqual(faults, []);
});
