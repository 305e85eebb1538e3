/** Headings that the edition sets around its lists and answers are places too: each has a link to itself. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { htmlOf } from './support/built-pages.ts';
import { CLIPBOARD, clipboard, copyFrom, shareBox, told } from './support/copying.ts';
import { documentPath, inEdition } from './support/edition.ts';
import { allPaths, useSite } from './support/site.ts';

const site = useSite();
const short = /\/s\/[2-9a-z]{7}\//;

test('every heading with an address has a link to it, which does not change its name', () => {
  let count = 0;
  for (const path of allPaths()) {
    const main = select('main', fromHtml(htmlOf(path)));
    assert.ok(main, path);
    // links of headings by their ids: to look for each in all of the page takes ten times as long
    const links = new Map<unknown, Element>();
    for (const box of selectAll('.heading', main)) {
      const link = select(':scope > a.anchor[aria-label]', box);
      if (!link) continue;
      for (const { properties } of selectAll(':scope > [id]', box)) links.set(properties.id, link);
    }
    for (const heading of selectAll(':is(h2, h3, h4)[id]:not(#footnote-label)', main)) {
      const { id } = heading.properties;
      const own = links.get(id) ?? select(':scope > a', heading);
      assert.equal(own?.properties.href, `#${id}`, `${path}#${id}`);
      assert.notEqual(textOf(heading), '', `${path}#${id}`);
      count += 1;
    }
  }
  assert.ok(count > 1000, `${count}`);
});

test('a group of a list is shared by its heading, by pointer and by key', async () => {
  const path = inEdition('errata/intro/');
  const page = await site.open(path, CLIPBOARD);
  const heading = page.locator('.list-group > h2').first();
  const [id, name] = [await heading.getAttribute('id'), await heading.innerText()];
  await heading.getByRole('link').click();
  await told(page, '주소를 복사했습니다.');
  assert.equal(await clipboard(page), `${site.at(path)}#${id}`);
  assert.equal(page.url(), `${site.at(path)}#${id}`);
  assert.doesNotMatch(await shareBox(page).innerText(), short, 'no short link leads there');
  assert.equal(await heading.innerText(), name, 'the box is not read as part of the heading');
  await page.keyboard.press('Escape');
  await heading.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await told(page, '주소를 복사했습니다.');
  await page.keyboard.press('Tab');
  await shareBox(page).getByRole('button', { name: '글과 함께 복사' }).click();
  await told(page, '글과 주소를 복사했습니다.');
  assert.equal(
    (await clipboard(page)).split('\n')[0]?.split(', 「')[0],
    name,
    'its name and the page',
  );
  await shareBox(page).getByRole('button', { name: '인용하기' }).click();
  await page
    .getByRole('dialog', { name: '인용하기' })
    .getByText(`중 〈${name}〉`)
    .first()
    .waitFor();
  await page.keyboard.press('Escape');
  // an erratum, whose link has its number, is sent with its words
  const erratum = page.locator('.errata-list > li').first();
  await copyFrom(erratum);
  await told(page, '주소를 복사했습니다.');
  await shareBox(page).getByRole('button', { name: '글과 함께 복사' }).click();
  await told(page, '글과 주소를 복사했습니다.');
  const words = (await erratum.locator('> q').textContent()) ?? '';
  assert.ok((await clipboard(page)).includes(words.slice(0, 12)), words);
});

test('an answer is shared where it is read, with the short link to its document', async () => {
  const path = `${documentPath('quantum/experts')}questions/`;
  const page = await site.open(path, CLIPBOARD);
  const id = await copyFrom(page.locator('.answer .heading').first());
  await told(page, '주소를 복사했습니다.');
  assert.equal(await clipboard(page), `${site.at(path)}#${id}`);
  await page.getByRole('button', { name: '짧은 주소 복사' }).click();
  await told(page, '짧은 주소를 복사했습니다.');
  await page.goto(await clipboard(page));
  await page.waitForURL(`${site.at(documentPath('quantum/experts'))}#${id}`);
});

test('on the page in English a heading says so in English, and the box in Korean that it is', async () => {
  const page = await site.open(inEdition('en/'), CLIPBOARD);
  await page.locator('.heading', { hasText: 'How to cite' }).hover();
  await page.getByRole('link', { name: 'Copy the address of “How to cite”' }).click();
  await told(page, '주소를 복사했습니다.');
  assert.equal(await clipboard(page), `${site.at(inEdition('en/'))}#how-to-cite`);
  assert.equal(await shareBox(page).getAttribute('lang'), 'ko');
});
