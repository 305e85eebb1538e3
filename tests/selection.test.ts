/** Words that are selected: a link that leads to them, and what is left of it when it cannot. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { CLIPBOARD, clipboard, DENIED } from './support/copying.ts';
import { AI_CHIPS, documentPath } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const EXPORTS = documentPath('semiconductor/us-export-controls');

const bar = (page: Page) => page.locator('.selection-bar');
const link = (page: Page) => bar(page).getByRole('button', { name: '이 문장 링크' });
const told = (page: Page, words: string) =>
  bar(page).getByRole('status').filter({ hasText: words }).waitFor();

/** Selects words of the first text that has them, on to the end of others where they are given. */
const select = (page: Page, words: string, to = words) =>
  page.evaluate(
    ([words = '', to = '']) => {
      const find = (text: string) => {
        const walker = document.createTreeWalker(
          document.querySelector('article') as Element,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const at = (walker.currentNode as Text).data.indexOf(text);
          if (at >= 0) return { node: walker.currentNode as Text, at };
        }
        throw new Error(text);
      };
      const [first, last] = [find(words), find(to)];
      first.node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.setBaseAndExtent(first.node, first.at, last.node, last.at + to.length);
    },
    [words, to],
  );

test('a link to selected words leads to them, whatever it names besides', async () => {
  const page = await site.open(EXPORTS, CLIPBOARD);
  const paragraphs = await page.locator('article > p.linkable').allInnerTexts();
  const [one = '', next = ''] = paragraphs.slice(-2).map((text) => text.trim().slice(0, 24));
  const cases: [path: string, words: string, to?: string][] = [
    [EXPORTS, one, next],
    [AI_CHIPS, '퓨리오사AI'],
  ];
  for (const [path, words, to] of cases) {
    if (path !== EXPORTS) await page.goto(site.at(path));
    await select(page, words, to);
    await link(page).click();
    await told(page, '이 문장의 주소를 복사했습니다.');
    const address = await clipboard(page);
    assert.match(address, /#[\w.-]+:~:text=./);
    const id = new URL(address).hash.slice(1).split(':~:')[0];
    assert.ok((await page.locator(`[id="${id}"]`).count()) === 1, `${id} is a place of the page`);
    // without the place only the words can lead there
    const reader = await site.open('/');
    await reader.goto(address.replace(/#.*?:~:/, '#:~:'));
    await reader.waitForFunction(
      (words) =>
        [...document.querySelectorAll('main *')].some((element) => {
          const isIt = [...element.childNodes].some(
            (node) => node.nodeType === 3 && node.textContent?.includes(words),
          );
          const { top, bottom } = element.getBoundingClientRect();
          return isIt && scrollY > 0 && top < innerHeight && bottom > 0;
        }),
      words,
    );
    assert.equal(await reader.locator('.lost-place').count(), 0);
    // the browser has marked the words: all that holds them is no place
    const washed = await reader.evaluate(() =>
      [...document.querySelectorAll(':target:is(:not([id]), article)')].filter(
        (holder) => getComputedStyle(holder).backgroundColor !== 'rgba(0, 0, 0, 0)',
      ),
    );
    assert.equal(washed.length, 0);
  }
});

test('the bar comes with the selection and goes with it, is the next stop, and Esc closes it', async () => {
  const page = await site.open(EXPORTS, CLIPBOARD);
  await select(page, '개발할 때에는 반도체와');
  await bar(page).waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await link(page).evaluate((e) => e === document.activeElement), true);
  await page.keyboard.press('Enter');
  await told(page, '복사했습니다.');
  assert.equal(
    await page.evaluate(() => String(getSelection())),
    '개발할 때에는 반도체와',
    'the words stay selected',
  );
  await page.keyboard.press('Escape');
  await bar(page).waitFor({ state: 'detached' });
  await select(page, '초고속 컴퓨팅');
  await bar(page).waitFor();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await bar(page).waitFor({ state: 'detached' });
  // the frame has no words to quote
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('.site-footer') as Element),
  );
  assert.equal(await page.evaluate(() => getSelection()?.isCollapsed), false);
  // longer than a selection rests before it gets its bar
  await page.waitForTimeout(1000);
  assert.equal(await bar(page).count(), 0);
});

test('selected words are cited as a quotation', async () => {
  const page = await site.open(EXPORTS, CLIPBOARD);
  await select(page, '개발할 때에는 반도체와');
  await bar(page).getByRole('button', { name: '인용하기' }).click();
  const dialog = page.getByRole('dialog', { name: '인용하기' });
  await dialog.getByText('“개발할 때에는 반도체와”').first().waitFor();
  // points of a cell do not run into each other
  await page.goto(site.at(documentPath('battery/rd-trends')));
  const joint = await page.evaluate(() => {
    const cell = document.querySelector('td:has(li + li)') as Element;
    cell.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(cell);
    return [...cell.querySelectorAll('li')].map((li) => (li.textContent ?? '').trim()).join(' ');
  });
  await bar(page).getByRole('button', { name: '인용하기' }).click();
  await dialog.getByText(joint).first().waitFor();
});

test('a link to all of the text begins with words that are to be seen', async () => {
  const page = await site.open(EXPORTS, CLIPBOARD);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('main') as Element),
  );
  await link(page).click();
  await told(page, '이 문장의 주소를 복사했습니다.');
  const [, start = ''] = /:~:text=(?:[^,&]*-,)?([^,&]+)/.exec(await clipboard(page)) ?? [];
  const seen = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  assert.ok(start && seen.includes(decodeURIComponent(start)), decodeURIComponent(start));
});

test('a link to a title says nothing of the buttons and counts that stand in its line', async () => {
  const page = await site.open(documentPath('battery/eu-market'), CLIPBOARD);
  const lines = ['figure.table caption:has(button)', '.heading:has(> .cited)'];
  for (const line of lines) {
    const title = await page.evaluate((line) => {
      const holder = document.querySelector(line) as Element;
      holder.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(holder);
      const own = holder.cloneNode(true) as Element;
      for (const other of own.querySelectorAll('button, .anchor, .cited')) other.remove();
      return (own.textContent ?? '').replace(/\s+/g, ' ').trim();
    }, line);
    await link(page).click();
    await told(page, '이 문장의 주소를 복사했습니다.');
    const [, words = ''] = (await clipboard(page)).split(':~:text=');
    const [, last = ''] = /(?:^|,)([^,]+?)(?:,-[^,]+)?$/.exec(words) ?? [];
    assert.ok(title.endsWith(decodeURIComponent(last)), `${title}: ${decodeURIComponent(words)}`);
    await page.keyboard.press('Escape');
  }
});

test('without access to the clipboard the link stands there to be copied by hand', async () => {
  const page = await site.open(EXPORTS, DENIED);
  await select(page, '개발할 때에는 반도체와');
  await link(page).click();
  await told(page, '브라우저가 복사를 막았습니다.');
  assert.match(await page.evaluate(() => String(getSelection())), /#[\w.-]+:~:text=/);
});

test('words that have changed lead to their place, and the reader is told', async () => {
  const page = await site.open('/');
  const words = encodeURIComponent('보고서에 없는 문장이다');
  await page.goto(`${site.at(EXPORTS)}#trends:~:text=${words}`);
  await page.getByText('받은 주소의 글을 이 쪽에서 찾지 못했습니다.').waitFor();
  await page.waitForFunction(() => document.querySelector(':target')?.id === 'trends');
  await page.getByRole('button', { name: '닫기', exact: true }).click();
  assert.equal(await page.locator('.lost-place').count(), 0);
  // also on the page that is open, and on one that is no document
  await page.goto(`${site.at(EXPORTS)}#trends:~:text=${words}x`);
  await page.getByText('그 글이 있던 자리로 왔습니다.').waitFor();
  await page.goto(`${site.at(EXPORTS)}#:~:text=${encodeURIComponent('반도체')}`);
  await page.locator('.lost-place').waitFor({ state: 'detached' });
  await page.goto(`${site.at('/glossary/bieup/')}#:~:text=${words}`);
  await page.getByText('받은 주소의 글을 이 쪽에서 찾지 못했습니다.').waitFor();
});
