/** Sharing and citing pages that the edition has made, and when the files that do it are loaded. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownCitation } from './support/citing.ts';
import { CLIPBOARD, clipboard, shareBox, told } from './support/copying.ts';
import { AI_CHIPS, documentPath, inEdition } from './support/edition.ts';
import { useSite } from './support/site.ts';

const site = useSite();

/** Pages of each kind that are no documents. */
const PAGES = [
  '/',
  inEdition(),
  inEdition('timeline/battery/'),
  inEdition('targets/'),
  '/glossary/bieup/',
  inEdition('en/'),
  `${documentPath('battery/rd-experts')}questions/`,
  '/about/',
  '/changes/',
] as const;

for (const path of PAGES)
  test(`${path} is shared and cited as a whole, and its text names page and report as citations do`, async () => {
    const page = await site.open(path, CLIPBOARD);
    await page.locator('main [data-share]').click();
    await told(page, '주소를 복사했습니다.');
    assert.equal(await clipboard(page), site.at(path));
    const name = '.share-name';
    assert.equal(await page.locator(name).innerText(), '이 쪽');
    assert.equal(await page.getByRole('button', { name: '짧은 주소 복사' }).count(), 0);
    await page.getByRole('button', { name: '글과 함께 복사' }).click();
    await told(page, '글과 주소를 복사했습니다.');
    const [, own = '', source = ''] = /^(「.+」), (『.+』)\n/.exec(await clipboard(page)) ?? [];
    await shareBox(page).getByRole('button', { name: '인용하기' }).click();
    await page.getByRole('dialog', { name: '인용하기' }).waitFor();
    const cited = await shownCitation(page, '한국어 학술지');
    assert.ok(source && cited.includes(source), `${source}: ${cited}`);
    // front page and contents stand for the report, whose citation names no page of it
    if (cited.startsWith('「')) assert.ok(own && cited.startsWith(own), `${own}: ${cited}`);
    assert.equal(await page.locator('.cite-form').count(), 6);
  });

test('a list is shared as it is filtered, too', async () => {
  const filtered = `${inEdition('timeline/')}?phase=ahead&domain=battery`;
  const page = await site.open(filtered, CLIPBOARD);
  await page.getByRole('status').filter({ hasText: '가운데' }).first().waitFor();
  await page.locator('main [data-share]').click();
  await told(page, '주소를 복사했습니다.');
  assert.equal(await clipboard(page), site.at(inEdition('timeline/')));
  await page.getByRole('button', { name: '지금 모습의 주소 복사' }).click();
  await told(page, '지금 모습의 주소를 복사했습니다.');
  assert.equal(await clipboard(page), site.at(filtered));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '모두 보기' }).click();
  await page.locator('main [data-share]').click();
  await told(page, '주소를 복사했습니다.');
  assert.equal(await page.getByRole('button', { name: '지금 모습의 주소 복사' }).count(), 0);
});

test('the front page’s own words are not cited as the print’s', async () => {
  const page = await site.open('/', CLIPBOARD);
  await page.locator('#parts + a.anchor').click();
  await shareBox(page).getByRole('button', { name: '인용하기' }).click();
  await page.getByRole('dialog', { name: '인용하기' }).waitFor();
  const cited = await shownCitation(page, '한국어 학술지');
  assert.match(cited, /중 웹판의 목록 〈보고서가 찾은 것〉/);
  assert.ok(cited.includes(`${site.at('/')}#parts `), cited);
});

test('nothing of the box is loaded before it is asked for, also once the page has long been there', async () => {
  const loaded: string[] = [];
  const page = await site.open(AI_CHIPS, {
    ...CLIPBOARD,
    listen: (page) =>
      page.on('response', (response) => loaded.push(new URL(response.url()).pathname)),
  });
  // the last that comes by itself
  await page.waitForResponse((response) => /\/registration\.\S+\.js$/.test(response.url()));
  await page.waitForLoadState('networkidle');
  const OF_THE_BOX =
    /\/(?:popover|copying|place-\w+|share|load-sheet|cite|clipboard|bar|\w+-directive|short-code)\.[^/]+$/;
  const ofTheBox = () => loaded.filter((path) => OF_THE_BOX.test(path));
  assert.deepEqual(ofTheBox(), []);
  await page.locator('.heading > a.anchor').first().click();
  await told(page, '주소를 복사했습니다.');
  for (const name of [/\/popover\.\S+\.js$/, /\/share\.\S+\.css$/])
    assert.ok(
      ofTheBox().some((path) => name.test(path)),
      String(name),
    );
});
