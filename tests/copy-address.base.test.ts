/** The link beside a place: one click copies its address and offers all else that can be done with it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { readSettings } from '#/settings.ts';
import { CLIPBOARD, clipboard, copyFrom, copyShortFrom, PLACES, told } from './support/copying.ts';
import { AI_CHIPS, inEdition } from './support/edition.ts';
import { assertInView, openFolds } from './support/places.ts';
import { useSite } from './support/site.ts';

const site = useSite();

for (const [kind, selector] of Object.entries(PLACES)) {
  test(`a click copies the full address of a ${kind}`, async () => {
    const page = await site.open(AI_CHIPS, CLIPBOARD);
    const id = await copyFrom(page.locator(selector).first());
    await told(page, '주소를 복사했습니다.');
    assert.equal(await clipboard(page), `${site.at(AI_CHIPS)}#${id}`);
    assert.equal(page.url(), `${site.at(AI_CHIPS)}#${id}`);
    assert.equal(await page.evaluate(() => document.querySelector(':target')?.id), id);
  });
}

for (const kind of ['heading', 'table', 'row'] as const) {
  test(`the short address of a ${kind} leads to the exact place and says what it is`, async () => {
    const page = await site.open(AI_CHIPS, CLIPBOARD);
    await openFolds(page);
    const { id, short } = await copyShortFrom(page, page.locator(PLACES[kind]).last());
    assert.match(short, /\/s\/[2-9a-z]{7}\/$/);
    assert.ok(short.startsWith(site.url));

    const preview = await site.tree(short.slice(site.url.length - 1));
    const meta = (name: string) =>
      String(select(`meta[property="og:${name}"]`, preview)?.properties.content ?? '');
    const title = await page.title();
    assert.ok(meta('title') && !title.startsWith(meta('title')), 'a title of its own');
    assert.ok(meta('description'), 'and a preview');
    const known = readSettings().siteUrl;
    // its own: a messenger would go on to the document, and show that
    assert.equal(meta('url'), known ? known + new URL(short).pathname : '');

    await page.goto(short);
    await page.waitForURL(`${site.at(AI_CHIPS)}#${id}`);
    await assertInView(page, id);
  });
}

test('the document has a short address too, written out to be copied from paper', async () => {
  const page = await site.open(AI_CHIPS);
  await page.locator('.citation summary').click();
  const link = page.locator('.citation a');
  const short = await link.evaluate((a) => (a as HTMLAnchorElement).href);
  assert.equal(new URL(await link.innerText(), site.url).pathname, new URL(short).pathname);
  await page.goto(short);
  await page.waitForURL(site.at(AI_CHIPS));
});

test('a key does what a click does', async () => {
  const page = await site.open(AI_CHIPS, CLIPBOARD);
  const link = page.locator('.heading > a.anchor').nth(1);
  await link.focus();
  await page.keyboard.press('Enter');
  await told(page, '주소를 복사했습니다.');
  assert.equal(
    await clipboard(page),
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  );
});

test('an entry of a list is called by its words', async () => {
  const named = async (path: string) =>
    selectAll('li > a.anchor', await site.tree(path)).map((link) => ({
      id: String(link.properties.href).slice(1),
      name: String(link.properties.ariaLabel),
    }));
  const changes = await named('/changes/');
  assert.ok(changes.length > 3);
  for (const { id, name } of changes) assert.ok(/[가-힣]/.test(name) && !name.includes(id), name);
  const errata = await named(inEdition('errata/battery/'));
  assert.ok(errata.length > 3);
  for (const { id, name } of errata)
    assert.match(name, new RegExp(`^“정오 ${id}: .+” 항목의 주소 복사$`));
});
