/** The frame of the search dialog: what closes it, what it leaves room for, what it lies over. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { documentPath } from '../support/edition.ts';
import { useSite } from '../support/site.ts';
import { startBrowser } from '../support/test-browser.ts';
import { field, found, openDialog, type } from './panel.ts';

const site = useSite();
const PATH = documentPath('battery/eu-market');
const isOpen = async (page: Page) => (await page.locator('dialog[open]').count()) > 0;
const boxOf = async (one: Locator) => {
  const box = await one.boundingBox();
  assert.ok(box);
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

test('text that is selected over the edge of the dialog stays so; a press beside it closes', async () => {
  const page = await site.open(PATH);
  await openDialog(page);
  await type(page, '배터리');
  const input = await boxOf(field(page));
  const middle = input.y + input.height / 2;
  const selected = () => page.evaluate(() => String(getSelection()));
  const drag = async (from: number, to: number) => {
    await page.mouse.move(from, middle);
    await page.mouse.down();
    await page.mouse.move(to, middle, { steps: 4 });
    await page.mouse.up();
  };
  await drag(input.x + 60, 20);
  assert.equal(await isOpen(page), true);
  assert.notEqual(await selected(), '');
  await drag(20, input.x + 60);
  assert.equal(await isOpen(page), true, 'pressed beside it, released in it');
  await page.mouse.click(20, middle);
  assert.equal(await isOpen(page), false);
});

test('a click that no pointer makes beside the dialog closes it', async () => {
  const page = await site.open(PATH);
  await openDialog(page);
  await type(page, '배터리');
  await field(page).click();
  await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.click());
  assert.equal(await isOpen(page), false);
});

for (const [width, height] of [
  [1280, 800],
  [640, 360],
  [568, 320],
  [360, 640],
  [320, 256],
] as const)
  test(`in a window of ${width} × ${height} a title is seen, and the way out, wherever it is scrolled`, async () => {
    const page = await site.open(PATH, { width, height });
    await openDialog(page);
    await type(page, '인력');
    const title = await boxOf(found(page).locator('a.search-title').first());
    assert.ok(title.y + 20 < height, `title at ${title.y}`);
    const close = page.locator('[data-search-close]');
    const seen = () =>
      close.evaluate((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return button === document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      });
    assert.equal(await seen(), true);
    const [input, button] = [await boxOf(field(page)), await boxOf(close)];
    assert.ok(button.y > input.bottom || button.x >= input.right, 'it lies over nothing');
    assert.ok(input.width > 120);
    await found(page).nth(1).locator('a.search-title').scrollIntoViewIfNeeded();
    assert.equal(await seen(), true, 'scrolled');
    const [dialog, form, out] = await Promise.all(
      ['dialog[open]', 'dialog .search-form', '[data-search-close]'].map((name) =>
        boxOf(page.locator(name)),
      ),
    );
    assert.ok(dialog && form && out);
    const below = out.y > height / 2 ? out.y : dialog.bottom;
    const room = below - Math.max(form.bottom, dialog.y);
    assert.ok(room > 0.6 * dialog.height, String(room));
    // the other choices of the foot are there still
    await page.locator('[data-search-slash]').click();
    await close.click();
    assert.equal(await isOpen(page), false);
  });

test('with scroll bars the whole window is dimmed, and nothing behind the dialog moves', async () => {
  const browser = await startBrowser({ withScrollBars: true });
  try {
    const reader = await browser.newPage({ colorScheme: 'light' });
    const page = await browser.newPage({ colorScheme: 'light' });
    for (const [width, path] of [
      [768, PATH],
      [1280, PATH],
      [1280, '/about/'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.at(path));
      const text = page.locator('main p').first();
      const before = await boxOf(text);
      await openDialog(page);
      await page.mouse.move(5, 880);
      await page.mouse.wheel(0, 300);
      await page.waitForTimeout(200);
      assert.deepEqual(await boxOf(text), before);
      const picture = (await page.screenshot()).toString('base64');
      const [gutter = 0, paper = 255] = await reader.evaluate(
        async ([picture, right]) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          // the edge of the page beside it is paper
          return [right - 4, right - 18].map(
            (x) => canvas?.getImageData(x, 500, 1, 1).data[0] ?? Number.NaN,
          );
        },
        [picture, width] as const,
      );
      assert.ok(Math.abs(gutter - paper) < 3, `${path} ${width}: ${gutter}, ${paper}`);
    }
  } finally {
    await browser.close();
  }
});
