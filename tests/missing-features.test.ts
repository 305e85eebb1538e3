/** A browser that lacks something, or a reader who has forbidden it, still has the page and what else there is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered } from './search/panel.ts';
import { documentPath } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
/** A short document with a table, a chart, notes, terms and marks of errata: a page costs by its length. */
const SHORT = documentPath('battery/eu-market');

/** What is missing, by the statement that takes it away before anything of the site runs. */
const missing: Record<string, string> = {
  'storage that throws': `for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } })`,
  'storage that is full': `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`,
  clipboard: `Object.defineProperty(navigator, 'clipboard', { value: undefined }); document.execCommand = () => false`,
  highlights: `delete window.Highlight; delete CSS.highlights; Object.defineProperty(window, 'CSS', { value: { supports: CSS.supports, escape: CSS.escape } })`,
  popovers: `delete HTMLElement.prototype.showPopover; delete HTMLElement.prototype.hidePopover; delete HTMLElement.prototype.togglePopover; delete HTMLElement.prototype.popover; const plain = new CSSStyleSheet(); plain.replaceSync('[popover] { display: block }'); document.adoptedStyleSheets = [plain]`,
  'modal dialogs': `delete HTMLDialogElement.prototype.showModal`,
  observers: `for (const name of ['IntersectionObserver', 'ResizeObserver', 'PerformanceObserver']) delete window[name]`,
  matchMedia: `delete window.matchMedia`,
  'limits of time': `delete AbortSignal.timeout; delete AbortSignal.any`,
  structuredClone: `delete window.structuredClone`,
  'idle callbacks': `delete window.requestIdleCallback; delete window.cancelIdleCallback`,
  'visual viewport': `Object.defineProperty(window, 'visualViewport', { value: undefined })`,
  'performance entries': `performance.getEntriesByType = () => []`,
  'zipped streams': `delete window.DecompressionStream`,
  'what browsers learnt in 2023': `delete Map.groupBy; delete Object.groupBy; delete URLSearchParams.prototype.size; for (const name of ['toReversed', 'toSorted', 'toSpliced', 'with']) delete Array.prototype[name]; delete Promise.withResolvers; delete String.prototype.toWellFormed; delete window.DecompressionStream`,
  sharing: `delete Navigator.prototype.share; delete Navigator.prototype.canShare`,
};

for (const [name, without] of Object.entries(missing))
  test(`without ${name} the page works`, async () => {
    const thrown: string[] = [];
    const page = await site.open(SHORT, {
      before: new Function(without) as () => void,
      expectErrors: true,
      listen: (of) => of.on('pageerror', ({ message }) => thrown.push(message)),
    });
    // colours
    await page.locator('[data-theme-switch]').selectOption('dark');
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    // a note, a place, the switch of marks
    await page.locator('main a.term').first().hover();
    await page.locator('.heading a.anchor').first().click();
    await page
      .getByText(/주소를 복사/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.locator('#all-errata').click();
    await page.keyboard.press('Escape');
    // the search, in its dialog or on its page
    await page.keyboard.press('/');
    const field = page.locator(
      'dialog[open] [data-search-input], [data-search-page] [data-search-input]',
    );
    await field.fill('배터리');
    await answered(page, '배터리');
    assert.deepEqual(thrown, []);
  });
