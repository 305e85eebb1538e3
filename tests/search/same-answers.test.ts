/** An answer follows from the query, not from what has been asked before. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { ZIPPED } from '#/search/format/files.ts';
import { readQuestions } from '#/tools/search/questions.ts';
import { measuredEdition, siteEngine } from '#/tools/search/site-search.ts';
import { DIST } from '../support/built-pages.ts';

const files = async (path: string) => gunzipSync(readFileSync(join(DIST, path + ZIPPED)));
const newEngine = () => siteEngine(files, measuredEdition(DIST));

/** What it ends in is a name's end to who knows 전략 비교, and asks to who does not. */
const ENDS_NAME = { q: '정부와 민간 배터리 재활용 전략 비교' };
/** Names in Korean that the text also writes in Latin letters, which it cuts. */
const LATIN = [{ q: '70만불 챗지피티 운영' }, { q: '배터리랩팩토리 위치' }];
/** After a word that is repaired, and a unit for which all words in Latin letters are read. */
const FIRST = [{ q: '반도채 3나노' }];
/** Words in Latin letters that the lexicon knows in part, misspelt ones, and numbers that are typed alike. */
const ODD = [
  'HBM3E',
  'NCM811',
  'n',
  'sn',
  'US',
  'OpenRAN',
  'Samsng',
  'IRA법',
  '22',
  '’22',
  '2017~2021',
];

test('a question is answered alike by an engine that has answered others, and by a new one', async () => {
  const all = (await readQuestions()).filter((_, index) => index % 16 === 0);
  // once it has read the words in Latin letters
  const questions = [...FIRST, ENDS_NAME, ...all, ...LATIN, ...ODD.map((q) => ({ q }))];
  const used = newEngine();
  for (const { q } of questions) await used.ask(q);
  const others: string[] = [];
  for (const { q } of questions) {
    const [again, first] = [await used.ask(q), await newEngine().ask(q)];
    const told = [again, first].map(({ results }) => JSON.stringify(results));
    if (told[0] !== told[1]) others.push(q);
  }
  assert.deepEqual(others, []);
});
