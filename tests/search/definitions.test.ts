/** What is searched of the glossary is what its pages say, at the address that a result leads to. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSite } from '#/content/site.ts';
import { readSettings } from '#/settings.ts';
import { measuredEdition, siteEngine, siteFiles } from '#/tools/search/site-search.ts';
import { searchDocuments } from '#/views/search/search-documents.ts';
import { DIST } from '../support/site.ts';

const { site } = readSite(readSettings().root);
const entries = (site ? searchDocuments(site) : [])
  .filter(({ kind }) => kind === 'glossary')
  .flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'section'));
const engine = siteEngine(siteFiles(DIST), measuredEdition(DIST));

before(() => assert.ok(entries.length > 300, `${entries.length} entries`));

test('every entry stands where it is found, with its definition', async () => {
  const pages = new Map<string, ReturnType<typeof fromHtml>>();
  for (const { address, title, blocks } of entries) {
    const [path = '', id = ''] = address.split('#');
    const page =
      pages.get(path) ?? fromHtml(await readFile(join(DIST, path, 'index.html'), 'utf8'));
    pages.set(path, page);
    const entry = select(`[id="${id}"]`, page);
    const printed = entry ? textOf(entry) : '';
    for (const words of [title, ...blocks])
      assert.ok(printed.includes(words), `${address}: ${words}`);
  }
});

test('each term is defined first when its meaning is asked', async () => {
  const missed: string[] = [];
  for (const { address, title } of entries.filter((_, number) => number % 10 === 0)) {
    const { results } = await engine.ask(`${title.replace(/ \(.*/, '')}의 뜻은 무엇인가요?`, {
      limit: 1,
    });
    if (results[0]?.url !== address) missed.push(title);
  }
  assert.ok(missed.length <= entries.length / 100, missed.join(', '));
});
