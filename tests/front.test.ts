/** The front page: in ten seconds what the report is, what it found, which numbers matter; search at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainsOf, NEWEST } from './support/edition.ts';
import { follow } from './support/follow.ts';
import { assertFullRows } from './support/key-figures.ts';
import { assertInView } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const javaScriptEnabled = false;

const SCREENS = [
  { width: 1280, height: 720 },
  { width: 360, height: 640 },
];

for (const screen of SCREENS)
  test(`the first screen at ${screen.width}×${screen.height} says what this is and offers search`, async () => {
    const page = await site.open('/', screen);
    for (const selector of ['h1', '.front-lead', '.front-search input', '.front-search button']) {
      const box = await page.locator(selector).boundingBox();
      assert.ok(box && box.y >= 0 && box.y + box.height <= screen.height, selector);
    }
    // and that there is something to read below
    const heading = await page.locator('#parts').boundingBox();
    assert.ok(heading && heading.y < screen.height);
  });

test('search needs no script', async () => {
  const page = await site.open('/', { javaScriptEnabled });
  await page.locator('.front-search input').fill('핵심광물');
  await follow(page.locator('.front-search button'));
  assert.equal(site.pathOf(page), `/search/?q=${encodeURIComponent('핵심광물')}`);
});

test('each field has three findings, each a sentence of the edition that leads to its place in the field', async () => {
  const page = await site.open('/', { javaScriptEnabled });
  const parts = await page.locator('.part-list > li').evaluateAll((items) =>
    items.map((item) => ({
      part: item.querySelector('h3 a')?.getAttribute('href') ?? '',
      isMarked: item.closest('[data-editorial]') !== null,
      findings: [...item.querySelectorAll('.findings a')].map((a) => ({
        text: a.textContent ?? '',
        href: a.getAttribute('href') ?? '',
      })),
    })),
  );
  const withFindings = parts.filter(({ findings }) => findings.length > 0);
  assert.ok(withFindings.length >= 5, `${withFindings.length} fields`);
  assert.ok(parts.every(({ isMarked }) => isMarked));
  for (const { part, findings } of withFindings) {
    assert.equal(findings.length, 3, part);
    for (const { text, href } of findings) {
      assert.match(text, /다\.$/);
      assert.ok(href.startsWith(part) && href !== part, `${href} is of ${part}`);
      await page.goto(new URL(href, site.url).href);
      await assertInView(page, decodeURIComponent(new URL(page.url()).hash.slice(1)));
    }
  }
});

test('every field is there, and so is about a dozen figures', async () => {
  const page = await site.open('/');
  assert.equal(await page.locator('.part-list > li').count(), domainsOf(NEWEST).length);
  const count = await page.locator('.key-figures li').count();
  assert.ok(count >= 10 && count <= 14, `${count} figures`);
  // none without what it is the figure of
  const labels = await page.locator('.key-figures a > span').allInnerTexts();
  assert.equal(labels.length, count);
  assert.ok(labels.every((label) => label.length > 10));
});

test('the rows of figures are full at every width', () => assertFullRows(site, '/'));
