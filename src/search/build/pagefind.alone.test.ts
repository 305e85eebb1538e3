import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Inversion } from '../format/inversion.ts';
import type { SearchDocument } from './document.ts';
import { type Analyse, loadAnalyser } from './morphemes.ts';
import { holdToPagefind } from './pagefind.ts';
import { type SearchRecord, toRecords } from './records.ts';

const TEXTS = [
  '국가전략기술을 “활용”한 AI반도체(HBM3E, OpenAI) 시장은 약 340조 원, 4.7%이다.',
  '※ R&D 생태계 — 對中 수출규제(’23.06.27.)와 ①설계, ‘20대’',
  '5G/6G·RISC-V, 800Wh/L, 3~5%, (TI + XDR) 끝',
];

let analyse: Analyse;
let records: SearchRecord[];
before(async () => {
  analyse = await loadAnalyser();
  const page = { kind: 'page' as const, address: '/2023/a/', title: 'EU 시장', heads: [] };
  const document: SearchDocument = {
    ...{ id: 'a', title: 'EU 시장', kind: 'brief', kindTitle: '브리프', domain: 'battery' },
    ...{ domainTitle: '이차전지', edition: '2023', cite: 'KAIST.' },
    passages: [{ ...page, blocks: TEXTS }],
  };
  records = toRecords([document], analyse);
});

test('Pagefind finds each word where the text has it', async () => {
  assert.equal(await holdToPagefind(records, () => 'done'), 'done');
  const { words } = Inversion.of(records);
  // what is found is compared word by word: these are among them
  for (const word of ['전략', 'openai', 'hbm3e', '4ㆍ7ㆍ', 'ㆍ23', '對', 'wh'])
    assert.ok(words.includes(word), word);
});

test('a word that it finds elsewhere stops the build', async () => {
  // while Pagefind has the texts already, ours is another
  const given = records.map(({ url, content }) => ({ url, content }));
  const others = () => {
    for (const record of given) record.content = `다른 ${record.content}`;
  };
  await assert.rejects(holdToPagefind(given, others), /자리와 다릅니다/);
});

test('nothing to ask: it is not started', async () => {
  assert.equal(await holdToPagefind([], () => 'done'), 'done');
});
