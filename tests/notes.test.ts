/** Notes beside words: terms of the glossary, doubtful words, cells that differ, footnotes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Locator, Page } from 'playwright-core';
import { documentPath, inEdition, TYPICAL } from './support/edition.ts';
import {
  assertHighlighted,
  assertInView,
  assertNoSidewaysScroll,
  openFolds,
} from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const TRENDS = documentPath('semiconductor/public-private-trends');
/** What has a note, each with words that a note of the kind has on `TRENDS`. */
const KINDS = {
  'a.term': /풀이\)/,
  'a.erratum[data-mark]': /./,
  'a.changed-sign': /앞선 인쇄/,
  'a[data-footnote-ref]': /./,
};

const noteOn = (page: Page) => page.locator('#note');
const first = (page: Page, kind: string) =>
  page.locator(`main ${kind}`).filter({ visible: true }).first();

/** Asserts that an open note lies within the window. */
async function assertWithinWindow(note: Locator): Promise<void> {
  const outside = await note.evaluate((e) => {
    const { left, right, top, bottom } = e.getBoundingClientRect();
    return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight
      ? `${left}–${right}, ${top}–${bottom}`
      : '';
  });
  assert.equal(outside, '', 'the note is not cut off');
}

for (const [kind, says] of Object.entries(KINDS)) {
  test(`the note of ${kind} comes by pointing and by focus, stays under the pointer, goes by Esc`, async () => {
    const page = await site.open(TRENDS, { width: 1280, height: 720 });
    await openFolds(page);
    const note = noteOn(page);
    const word = first(page, kind);
    await word.scrollIntoViewIfNeeded();
    await word.hover();
    await note.waitFor();
    assert.match(await note.innerText(), says);
    await assertWithinWindow(note);
    assert.equal(await word.getAttribute('aria-describedby'), 'note');
    await note.hover();
    await page.waitForTimeout(500);
    assert.equal(await note.isVisible(), true, 'the pointer may move onto it');
    await page.keyboard.press('Escape');
    assert.equal(await note.isVisible(), false);

    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await word.focus();
    await note.waitFor();
    await page.keyboard.press('Tab');
    await page.waitForTimeout(50);
    assert.notEqual(await word.getAttribute('aria-describedby'), 'note', 'it goes with the focus');
  });

  test(`a finger’s first tap on ${kind} shows the note, the second follows the link`, async () => {
    const page = await site.open(TRENDS, { width: 360, hasTouch: true, isMobile: true });
    await openFolds(page);
    const word = first(page, kind);
    const href = (await word.getAttribute('href')) ?? '';
    await word.tap();
    const note = noteOn(page);
    await note.waitFor();
    assert.match(await note.innerText(), says);
    await assertWithinWindow(note);
    await assertNoSidewaysScroll(page, kind);
    assert.equal(site.pathOf(page), TRENDS);
    await word.tap();
    await page.waitForURL((url) => url.href.endsWith(href));
    await assertInView(page, decodeURIComponent(new URL(page.url()).hash.slice(1)));
  });

  test(`without script ${kind} leads to what its note says`, async () => {
    const page = await site.open(TRENDS, { javaScriptEnabled: false });
    await openFolds(page);
    const word = first(page, kind);
    const href = (await word.getAttribute('href')) ?? '';
    await word.click();
    await page.waitForURL((url) => url.href.endsWith(href));
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await assertInView(page, id);
    await assertHighlighted(page, id);
  });
}

test('where doubtful words are quoted, their note is taken from the list of errata', async () => {
  const page = await site.open(inEdition('targets/'), { width: 1280, height: 720 });
  const word = first(page, 'a.erratum');
  await word.scrollIntoViewIfNeeded();
  await word.hover();
  const note = noteOn(page);
  await note.waitFor();
  const href = new URL((await word.getAttribute('href')) ?? '', site.url);
  const entry = select(`[id="${href.hash.slice(1)}"]`, await site.tree(href.pathname));
  const [problem = ''] = selectAll('p:not(.facts)', entry ?? undefined).map((p) =>
    textOf(p).trim(),
  );
  assert.ok(problem.length > 10);
  assert.ok((await note.textContent())?.includes(problem));
  assert.doesNotMatch(await note.innerText(), /확신 (?:높음|보통|낮음)/);
  await assertWithinWindow(note);
});

test('definitions are no part of the page and are asked for when a word is pointed at', async () => {
  const requests: string[] = [];
  const page = await site.open(TYPICAL, {
    listen: (p) => p.on('request', (request) => requests.push(request.url())),
  });
  const asked = () => requests.filter((url) => /\/terms\/.*\.json$/.test(url)).length;
  assert.equal(asked(), 0);
  const term = first(page, 'a.term');
  await term.hover();
  await noteOn(page).waitFor();
  assert.equal(asked(), 1);
  const [definition = ''] = (await noteOn(page).innerText()).split(' (');
  assert.ok(!textOf(await site.tree(TYPICAL)).includes(definition));
});

test('when a definition cannot be had, a tap leads to the glossary', async () => {
  const page = await site.open(TYPICAL, {
    width: 360,
    hasTouch: true,
    isMobile: true,
    expectErrors: true,
    listen: (p) => p.route('**/terms/*.json', (route) => route.abort()),
  });
  await first(page, 'a.term').tap();
  await page.waitForURL(/\/glossary\/[^/]+\/#/);
});

test('phrases are found across terms, doubtful words and footnotes', async () => {
  const page = await site.open(TRENDS, { width: 1280 });
  const missed = await page.evaluate(() => {
    const find = (phrase: string) => {
      getSelection()?.removeAllRanges();
      return (window as unknown as { find(text: string): boolean }).find(phrase);
    };
    const signs = document.querySelectorAll(
      'main p :is(a.term, a.erratum, [data-footnote-ref]), main li > :is(a.term, a.erratum)',
    );
    return [...signs].flatMap((sign) => {
      const block = sign.closest('p, li');
      const range = document.createRange();
      if (!block) return [];
      range.setStart(block, 0);
      range.setEndBefore(sign);
      const own = [...block.childNodes]
        .filter((n) => !(n instanceof Element && /^(UL|OL)$/.test(n.tagName)))
        .map((n) => n.textContent)
        .join('');
      const at = range.toString().length;
      const phrase = own
        .slice(Math.max(0, at - 6), at + (sign.textContent?.length ?? 0) + 6)
        .trim();
      return phrase.length > 6 && !/\n/.test(phrase) && !find(phrase) ? [phrase] : [];
    });
  });
  assert.deepEqual(missed, []);
});

test('a link to a phrase arrives across a term', async () => {
  const page = await site.open('/');
  const tree = await site.tree(TRENDS);
  const sentence = selectAll('main p', tree)
    .filter((p) => select('a.term', p))
    .map((p) => textOf(p).trim())
    .findLast((words) => words.length > 40 && !words.includes('\n')) as string;
  // whole words
  const phrase = sentence.slice(0, 40).replace(/ \S*$/, '');
  await page.goto(`${site.at(TRENDS)}#:~:text=${encodeURIComponent(phrase)}`);
  await page.waitForFunction(() => scrollY > 200);
});

test('a page explains each term once', async () => {
  const hrefs = selectAll('main a.term', await site.tree(TYPICAL)).map((a) =>
    String(a.properties.href),
  );
  assert.ok(hrefs.length > 10);
  assert.equal(new Set(hrefs).size, hrefs.length);
});
