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

test('every number is found in the file that is read for it', async () => {
  const files = siteFiles(DIST);
  const head = readHead(await files(indexFiles(measuredEdition(DIST)).head));
  const [provider, whole] = [fileProvider(files, head), fileProvider(files, head)];
  await whole.load(async () => undefined);
  const plain = Array.from({ length: 2100 }, (_, number) => String(number));
  const numbers = plain.flatMap((number) => [
    ...[number, `${number}ㆍ`, `ㆍ${number}`, number.padStart(2, '0')],
    ...(number.length < 3 ? plain.slice(0, 100).map((digits) => `${number}ㆍ${digits}`) : []),
  ]);
  let found = 0;
  for (const number of numbers) {
    const postings = await provider.find(number);
    assert.deepEqual(postings, await whole.find(number), number);
    found += postings.size;
  }
  assert.ok(found > 1000);
});

test('what a number counts is found in its file as where both stand', async () => {
  const files = siteFiles(DIST);
  const head = readHead(await files(indexFiles(measuredEdition(DIST)).head));
  const provider = fileProvider(files, head);
  const lexicon = new Lexicon(head.lexicon);
  const named = new Phrases(provider, lexicon);
  const { phrase: _, ...words } = provider;
  const plain = new Phrases(words, lexicon);
  let found = 0;
  for (const number of ['1', '5', '10', '22', '2022', '2030', 'ㆍ22', '1ㆍ2', '1589'])
    for (const [word, open] of ['년', '월', '개', '건', '명', '억', '조', '나노', '대'].flatMap(
      (word) => [[word, true] as const, [word, false] as const],
    )) {
      const segmentation = [
        { text: number, open: false },
        { text: word, open },
      ];
      const spans = await named.find({ segmentation, weight: 1, length: 1 });
      assert.deepEqual(
        [...spans].sort(([a], [b]) => a - b),
        [...(await plain.find({ segmentation, weight: 1, length: 1 }))].sort(([a], [b]) => a - b),
        `${number}|${word}`,
      );
      found += spans.size;
    }
  assert.ok(found > 50);
});
