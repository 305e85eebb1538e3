/** The dialog of citations where something fails: the file of the page, the clipboard. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXPERTS, openDialog, openOnDay, shownCitation } from './support/citing.ts';
import { DENIED } from './support/copying.ts';
import { useSite } from './support/site.ts';

const site = useSite();

test('without the file of a page its title, address and day are there, and the rest is told', async () => {
  const page = await openOnDay(site, EXPERTS, { expectErrors: true });
  await page.route('**/cite.json', (route) => route.abort());
  await openDialog(page);
  assert.equal(
    await shownCitation(page, '한국어 학술지'),
    `「이차전지 분야 산학 전문가 자문 내용」, ${site.at(EXPERTS)} (접속일: 2026.11.07).`,
  );
  assert.equal(await page.locator('.cite-form').count(), 1);
  await page.getByText('다른 양식은 지금 불러오지 못했습니다.').waitFor();
  await page.keyboard.press('Escape');
  await page.unroute('**/cite.json');
  await page.getByRole('button', { name: '다른 양식으로 인용하기' }).click();
  await page.getByRole('button', { name: '복사: RIS' }).waitFor();
});

test('where the browser does not copy, the words are chosen', async () => {
  const page = await openOnDay(site, EXPERTS, DENIED);
  await openDialog(page);
  await page.getByRole('button', { name: '복사: APA' }).click();
  await page.getByText('브라우저가 복사를 막았습니다.').waitFor();
  const chosen = await page.evaluate(() => getSelection()?.toString());
  assert.equal(chosen?.trim(), (await shownCitation(page, 'APA')).trim());
});
