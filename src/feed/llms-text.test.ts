import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf, wholeReport } from '#/testing/fixture.ts';
import { shownPages } from '#/views/shown-pages.ts';
import { llmsText } from './llms-text.ts';

const site = siteOf(wholeReport);
const at = (address: string) => `https://a.kr${address}`;
const text = llmsText(site, at, at('/sitemap.xml'));

test('it is built as llmstxt.org asks: a title, a quotation, sections of links and no other headings', () => {
  const [title, , summary] = text.split('\n');
  assert.match(title ?? '', /^# \S/);
  assert.match(summary ?? '', /^> \S/);
  assert.deepEqual(text.match(/^###.*$/gm), null);
  const [, ...sections] = text.split(/^## /m);
  for (const section of sections) {
    const [, ...lines] = section.trim().split('\n').filter(Boolean);
    for (const line of lines) assert.match(line, /^- \[[^\]]+\]\(https:\/\/a\.kr\/\S+\): \S/);
  }
});

test('the sitemap is named where there is one', () => {
  assert.ok(text.includes('](https://a.kr/sitemap.xml): '));
  assert.ok(!llmsText(site, (address) => address, undefined).includes('sitemap'));
});

test('every document, overview, list and page by question is linked as Markdown, once', () => {
  const linked = [...text.matchAll(/\(https:\/\/a\.kr(\S*?)index\.md\)/g)].map(([, path]) => path);
  assert.equal(new Set(linked).size, linked.length);
  // parts of long lists are linked from the list, the front page is the text itself
  const parts = [...shownPages(site)].filter((path) =>
    /^\/(?:2023\/)?(?:errata|glossary|index|timeline)\/./.test(path),
  );
  assert.deepEqual(
    linked.toSorted(),
    [...shownPages(site)].filter((path) => path !== '/' && !parts.includes(path)),
  );
});
