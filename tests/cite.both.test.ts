/** The dialog of citations: what is copied and kept of it, by mouse and by keys. */
import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { readSettings } from '#/settings.ts';
import { DIST } from './support/built-pages.ts';
import { EXPERTS, openDialog, openOnDay, shownCitation } from './support/citing.ts';
import { clipboard } from './support/copying.ts';
import { downloaded } from './support/downloads.ts';
import { documentPath, inEdition } from './support/edition.ts';
import { testOnce } from './support/once.ts';
import { accessibilityFaults } from './support/page-checks.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const [MODULE] = globSync('_astro/cite.*.js', { cwd: DIST });

/** Opens the citations of a place as the page's other scripts do. */
async function citePlace(page: Page, place: { address: string; title: string }, quote?: string) {
  await page.evaluate(
    async ([url, what, words]) => {
      const { cite } = await import(url);
      await cite(what, words);
    },
    [site.at(`/${MODULE}`), place, quote] as const,
  );
  await page.getByRole('dialog', { name: '인용하기' }).waitFor();
}

test('each style is copied as it is shown, with address and day; files hold the same', async () => {
  const page = await openOnDay(site, EXPERTS);
  await openDialog(page);
  const dialog = page.getByRole('dialog', { name: '인용하기' });
  const url = site.at(EXPERTS);
  const expected: Record<string, RegExp> = {
    '한국어 학술지':
      /^KAIST .+\(2023\), 「이차전지 분야 산학 전문가 자문 내용」, 『.+ 2023 연차보고서』, 2023\.12\.27, \S+ \(접속일: 2026\.11\.07\)\.$/,
    APA: /^KAIST .+\. \(2023\)\. 이차전지 분야 산학 전문가 자문 내용\. In .+ 2023 연차보고서\. \S+$/,
    Chicago:
      /^KAIST .+\. “이차전지 분야 산학 전문가 자문 내용\.” In .+\. Accessed November 7, 2026\. \S+$/,
    BibTeX:
      /^@incollection\{report-2023-battery-rd-experts,\n[\s\S]+ {2}urldate = \{2026-11-07\},\n/,
    RIS: /^TY {2}- CHAP\n[\s\S]+Y2 {2}- 2026\/11\/07\n[\s\S]+\nER {2}- \n$/,
    'CSL-JSON': /^\[\n {2}\{\n {4}"id": "report-2023-battery-rd-experts",/,
  };
  const copied = new Map<string, string>();
  for (const [name, pattern] of Object.entries(expected)) {
    await dialog.getByRole('button', { name: `복사: ${name}` }).click();
    await dialog.getByText(`${name} 인용을 복사했습니다.`).waitFor();
    const text = await clipboard(page);
    assert.match(text, pattern);
    assert.ok(text.includes(url), `${name} has the whole address`);
    assert.ok(
      (await dialog.innerText()).replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ').trim()),
    );
    copied.set(name, text);
  }
  for (const [name, extension] of [
    ['BibTeX', 'bib'],
    ['RIS', 'ris'],
    ['CSL-JSON', 'json'],
  ] as const) {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: `.${extension} 받기` }).click();
    const file = await download;
    assert.equal(file.suggestedFilename(), `report-2023-battery-rd-experts.${extension}`);
    assert.equal((await downloaded(file)).toString(), copied.get(name));
  }
  assert.deepEqual(await accessibilityFaults(page), []);
});

testOnce('what an expert has said is cited with their role, and the words with it', async () => {
  const page = await openOnDay(site, EXPERTS);
  const address = `${EXPERTS}#minutes-3-q3-process`;
  const quote = '공정은 산업체가 이끌어야 한다 <b>&amp;</b>';
  await citePlace(page, { address, title: '다른 이름' }, quote);
  assert.match(
    await shownCitation(page, 'APA'),
    /^KAIST 화학과 교수\. \(2023\)\. .+ 중 〈전문가 자문 회의록 \(3\)〉/,
  );
  assert.equal(await page.locator('.cite-quote').innerText(), `“${quote}”`);
  await page.getByRole('button', { name: '복사: 한국어 학술지' }).click();
  await page.getByText('한국어 학술지 인용을 복사했습니다.').waitFor();
  const text = await clipboard(page);
  assert.ok(text.startsWith(`“${quote}”\nKAIST 화학과 교수(2023), 「`), text);
  assert.ok(text.includes(`${site.at(address)} (접속일`), text);
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType('text/html'))?.text();
  });
  assert.ok(html?.includes('&lt;b&gt;&amp;amp;&lt;/b&gt;'), html);
  await page.getByRole('button', { name: '복사: BibTeX' }).click();
  await page.getByText('BibTeX 인용을 복사했습니다.').waitFor();
  assert.ok((await clipboard(page)).includes('author = {{KAIST 화학과 교수}}'));
});

test('a row, a term and an erratum are cited from any page', async () => {
  const page = await openOnDay(site, '/search/');
  const places = [
    [
      `${documentPath('battery/eu-market')}#eu-battery-swot.threats`,
      /중 표 〈.+〉의 “위기” 행」\(2023\.07\.19\)/,
    ],
    ['/glossary/giyeok-o/#hbm', /^「용어집: ㄱ\(고–기\) 중 〈고대역폭메모리〉」, 『.+ 웹판』/],
    [
      `${inEdition('errata/battery/')}#e095`,
      /^「정오표: 이차전지 중 〈e095: “현 안정성 R&D 전략”〉」/,
    ],
    [`${EXPERTS}questions/#q-safety`, /중 〈이름〉」/],
    [`${inEdition('targets/')}#nowhere`, /^「민관 목표 비교 중 〈이름〉」/],
  ] as const;
  for (const [address, pattern] of places) {
    await citePlace(page, { address, title: '이름' });
    const text = await shownCitation(page, '한국어 학술지');
    assert.match(text, pattern);
    assert.ok(text.includes(site.at(address)), text);
    await page.getByRole('button', { name: '닫기' }).click();
    await page.locator('.cite-dialog').waitFor({ state: 'detached' });
  }
});

test('without script the Korean style stands there with its address', async () => {
  const page = await site.open(EXPERTS, { javaScriptEnabled: false });
  await page.locator('.citation summary').click();
  const line = await page.locator('.citation p').first().innerText();
  const { siteUrl, base } = readSettings();
  const address = siteUrl ? `, ${siteUrl}${base}${EXPERTS.slice(1)}` : '';
  assert.match(
    line,
    /^KAIST .+\(2023\), 「이차전지 분야 산학 전문가 자문 내용」, 『.+』, 2023\.12\.27/,
  );
  assert.ok(line.endsWith(`2023.12.27${address}.`), line);
  assert.equal(await page.getByRole('button', { name: '다른 양식으로 인용하기' }).count(), 0);
});

testOnce(
  'with keys alone it is opened, read through and closed, and the focus is back',
  async () => {
    const page = await openOnDay(site, EXPERTS);
    await page.locator('.citation summary').focus();
    await page.keyboard.press('Enter');
    // it is there once its script is
    await page.getByRole('button', { name: '다른 양식으로 인용하기' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '인용하기' });
    await dialog.waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    assert.equal(await focused(), '인용하기');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), '닫기');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByText('한국어 학술지 인용을 복사했습니다.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await focused(), '다른 양식으로 인용하기');
  },
);
