import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagesByPath } from '#/model/pages.ts';
import { siteOf } from '#/testing/fixture.ts';
import { splitAddress } from '#/text/address.ts';
import {
  type CitationFile,
  type Cited,
  citationRecord,
  citationRuns,
  type Run,
  styleNames,
} from '#/text/citation-file.ts';
import { errata } from '#/views/errata.ts';
import { glossary } from '#/views/glossary.ts';
import { namesOnList } from '#/views/list-names.ts';
import { listPages, listTitle } from '#/views/list-pages.ts';
import type { View } from '#/views/view.ts';
import { citeFileOf, reportCiteFile, webCiteFile } from './cite-file.ts';

/*
 * The citations of a place of each kind in all six styles, as a reader's browser completes them. Each file
 * of fixtures/ was checked by hand against the style; `npm run test:update -- src/citation/citations.test.ts`
 * writes them anew, to be read before they are kept.
 */
const site = siteOf(join(import.meta.dirname, '../..'));
const edition = site.editions[0] ?? site.current;
const at = (path: string) => `/${edition.year}/${path}`;
const DAY = new Date(2026, 10, 7);

/** A place of a document or overview. */
function fileAt(path: string): CitationFile {
  const page = pagesByPath(edition).get(path);
  assert.ok(page, path);
  return citeFileOf(edition, page);
}

/** A page of a list that prints an entry. */
function listWith(view: View, id: string): CitationFile {
  for (const page of listPages(view, edition)) {
    const names = namesOnList(view, edition, page);
    if (page.part && names.has(id))
      return webCiteFile(edition, page.path, listTitle(view, page), names);
  }
  return assert.fail(`${view.title} has no ${id}`);
}

const CASES: Record<string, [address: string, file?: () => CitationFile]> = {
  report: [at(''), () => reportCiteFile(edition, `/${edition.year}/`)],
  document: [at('battery/eu-market/')],
  'document by someone': [at('semiconductor/ai-chip-trends/')],
  'a title with a title in it': [at('quantum/citi-use-cases/')],
  overview: [at('battery/')],
  section: [at('battery/eu-market/#strategic-importance')],
  table: [at('battery/eu-market/#eu-battery-swot')],
  row: [at('battery/eu-market/#eu-battery-swot.threats')],
  paragraph: [at('battery/rd-experts/#p-558093d')],
  'what an expert said': [at('battery/rd-experts/#minutes-3-q3-process')],
  'a paragraph of an expert': [at('battery/rd-experts/#p-4e07408')],
  'an expert in two places': [at('semiconductor/ai-chip-experts/#minutes-2-q1-market')],
  'a talk': [at('forum/session-1/#talk-2')],
  term: ['/glossary/giyeok-o/#hbm', () => listWith(glossary as View, 'hbm')],
  erratum: [at('errata/battery/#e095'), () => listWith(errata as View, 'e095')],
};

/** A citation with its italics: `*…*`. */
const marked = (runs: readonly Run[]): string =>
  runs.map(({ text, isItalic }) => (isItalic ? `*${text}*` : text)).join('');

for (const [name, [address, make]] of Object.entries(CASES)) {
  test(`${name} in six styles`, () => {
    const [path, id] = splitAddress(address);
    const file = make?.() ?? fileAt(path);
    if (id) assert.ok(file.places[id], `${address} is a place: ${Object.keys(file.places)}`);
    const cited: Cited = { file, id, url: `https://example.kr${address}`, day: DAY };
    const found = [
      ...styleNames.map((style) => `[${style}]\n${marked(citationRuns(style, cited)).trimEnd()}\n`),
      `[csl]\n${JSON.stringify(citationRecord(cited), null, 2)}\n`,
    ].join('\n');
    const expected = join(import.meta.dirname, 'fixtures', `${name.replaceAll(' ', '-')}.txt`);
    if (process.env.UPDATE) writeFileSync(expected, found);
    assert.equal(found, readFileSync(expected, 'utf8'));
  });
}
