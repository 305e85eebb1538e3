/** Who asks for a meaning is led to the entry of the glossary, and its page says what is defined. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { readSite } from '#/content/site.ts';
import { readSettings } from '#/settings.ts';
import { measuredEdition, siteEngine, siteFiles } from '#/tools/search/site-search.ts';
import { DIST, htmlOf } from '../support/built-pages.ts';

const { site } = readSite(readSettings().root);
const engine = siteEngine(siteFiles(DIST), measuredEdition(DIST));
const pages = new Map<string, ReturnType<typeof fromHtml>>();

/** The words of the entry at an address. */
async function entryAt(url: string): Promise<string> {
  const [path = '', id = ''] = url.split('#');
  const page = pages.get(path) ?? fromHtml(htmlOf(path));
  pages.set(path, page);
  const entry = select(`[id="${id}"]`, page);
  return entry ? textOf(entry) : '';
}

test('every term is defined first when its meaning is asked, but for a few', async () => {
  const terms = site ? [...site.current.terms] : [];
  const missed: string[] = [];
  for (const { term, definition } of terms) {
    const { results } = await engine.ask(`${term}의 뜻은 무엇인가요?`, { limit: 1 });
    const [first] = results;
    const isEntry = first?.document.kind === 'glossary';
    const printed = isEntry ? await entryAt(first.url) : '';
    if (!printed.includes(definition)) missed.push(term);
  }
  assert.ok(terms.length > 300 && missed.length < terms.length / 50, missed.join(', '));
});
