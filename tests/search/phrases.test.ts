/** The phrases that the built index names, against where their words follow each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexFiles } from '#/search/format/files.ts';
import { readHead } from '#/search/format/head.ts';
import { familiesOf, phraseKey } from '#/search/query/families.ts';
import { fileProvider } from '#/search/query/file-provider.ts';
import { Lexicon } from '#/search/query/lexicon.ts';
import { Names } from '#/search/query/names.ts';
import { Phrases } from '#/search/query/phrases.ts';
import { measuredEdition, siteFiles } from '#/tools/search/site-search.ts';
import { DIST } from '../support/built-pages.ts';

test('a phrase is found where a file names it as where its words stand', async () => {
  const files = siteFiles(DIST);
  const head = readHead(await files(indexFiles(measuredEdition(DIST)).head));
  const provider = fileProvider(files, head);
  const lexicon = new Lexicon({ ...head.lexicon, ...(await provider.allNames?.()) });
  lexicon.learnWords((await provider.latin?.()) ?? { words: [] });
  const named = new Phrases(provider, lexicon);
  const { phrase: _, ...words } = provider;
  const plain = new Phrases(words, lexicon);
  let known = 0;
  for (const { of, phrases } of familiesOf(lexicon, new Names(lexicon)))
    for (const segmentation of phrases) {
      const variant = { segmentation, weight: 1, length: 1 };
      const found = await named.find(variant, of);
      assert.deepEqual(found, await plain.find(variant, of), `${of}: ${phraseKey(segmentation)}`);
      known += found.size;
    }
  assert.ok(known > 0);
});
