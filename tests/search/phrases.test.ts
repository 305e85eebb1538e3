/** The phrases that the built index names, against where their words follow each other. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexFiles } from '#/search/format/files.ts';
import { readHead } from '#/search/format/head.ts';
import * as amounts from '#/search/query/amounts.ts';
import { familiesOf, phraseKey } from '#/search/query/families.ts';
import { fileProvider } from '#/search/query/file-provider.ts';
import { Lexicon } from '#/search/query/lexicon.ts';
import { Names } from '#/search/query/names.ts';
import { phrasesOfYear } from '#/search/query/numbers.ts';
import { Phrases } from '#/search/query/phrases.ts';
import type { Spans } from '#/search/query/spans.ts';
import type { Segmentation } from '#/search/query/token.ts';
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

test('words of syllables and writings of years are found where a file names them as in the texts', async () => {
  const files = siteFiles(DIST);
  const head = readHead(await files(indexFiles(measuredEdition(DIST)).head));
  const [provider, whole] = [fileProvider(files, head), fileProvider(files, head)];
  await whole.load(async () => undefined);
  const lexicon = new Lexicon({ ...head.lexicon, ...(await provider.allNames?.()) });
  const [named, plain] = [new Phrases(provider, lexicon), new Phrases(whole, lexicon)];
  const inOrder = (spans: Spans) => [...spans].sort(([a], [b]) => a - b);
  let known = 0;
  const compare = async (segmentation: Segmentation, of?: string, isUnfinished = false) => {
    const variant = { segmentation, weight: 1, length: 1 };
    const found = inOrder(await named.find(variant, of, isUnfinished));
    const expected = inOrder(await plain.find(variant, of, isUnfinished));
    assert.deepEqual(found, expected, phraseKey(segmentation));
    known += found.length;
  };
  for (const word of ['쓰는', '있다', '가서', '높은', '전주', '보고', '없는', '나오지', '갸갸'])
    for (const open of [true, false])
      for (const isUnfinished of [true, false])
        await compare(
          [...word].map((text, at) => ({ text, open: open && at === word.length - 1 })),
          undefined,
          isUnfinished,
        );
  lexicon.amounts = amounts;
  for (const year of ['1998', '2021', '2022', '2030', '2099'])
    for (const segmentation of phrasesOfYear(year, lexicon)) await compare(segmentation, year);
  assert.ok(known > 100, `${known}`);
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
