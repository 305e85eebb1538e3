import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLexicon, printLexicon } from '../format/lexicon.ts';
import { LEXICON } from '../ranking.ts';
import { usefulConcepts } from './concepts.ts';
import { gatherLexicon } from './lexicon.ts';
import { loadAnalyser } from './morphemes.ts';

const analyse = await loadAnalyser();
const sections = (...texts: string[]) => texts.map((text) => [analyse(text)]);
const gather = (...texts: string[]) => gatherLexicon(sections(...texts), []);

test('words are listed once, numbers are not', () => {
  const { words } = gather('반도체 340조 반도체', 'HBM3E 반도체');
  assert.deepEqual([...words].sort(), ['hbm3e', '반도체', '조']);
});

test('nouns written as one are a compound from the second time on, without their particle', () => {
  assert.deepEqual(gather('핵심광물을 핵심광물은').compounds, ['핵심|광물']);
  assert.deepEqual(gather('핵심광물을 핵심 광물은').compounds, []);
  LEXICON.compoundTimes = 3;
  assert.deepEqual(gather('핵심광물을 핵심광물은').compounds, []);
  LEXICON.compoundTimes = 2;
});

test('Hanja marks are kept with their readings, and found under the letters readers type', () => {
  const { hanja, splits } = gather('對中 규제와 新산업');
  assert.equal(hanja, '中중對대新신');
  assert.ok(splits.includes('對|中') && splits.includes('新|산업'), splits.join(' '));
});

test('a word is cut where it is written as one, not where two words make it', () => {
  const { splits } = gather('고장', '높고 장비');
  assert.ok(!splits.includes('고|장'), splits.join(' '));
});

test('Latin words that the text writes as one elsewhere are found apart', () => {
  assert.deepEqual(gather('ChatGPT', 'Chat GPT 서비스', 'Open AI').splits, ['chat|gpt']);
});

test('a lexicon comes back as it was printed, a cut one not at all', () => {
  const data = {
    ...gatherLexicon(sections('이차전지 배터리 對中', '배터리'), [['이차전지', '배터리']]),
    nearby: [['건전지', '이차전지', '배터리']],
  };
  const file = printLexicon(data);
  const { splits } = data;
  const parsed = parseLexicon(file, { words: data.words.toSorted(), splits });
  const names = { compounds: [], concepts: [] };
  const { nearby: _, ...expected } = { ...data, ...names, words: [...data.words].sort() };
  assert.deepEqual(parsed, expected);
  for (const length of [0, 10, file.length - 6])
    assert.throws(() => parseLexicon(file.slice(0, length), data), /낱말 사전/);
});

const concepts: [name: string, texts: string[], names: string[], kept: string[][]][] = [
  [
    'names in different sections',
    ['이차전지', '배터리'],
    ['이차전지', '배터리'],
    [['이차전지', '배터리']],
  ],
  ['names in the same sections', ['이차전지 배터리'], ['이차전지', '배터리'], []],
  ['blanks and signs only', ['수출 통제', '수출통제'], ['수출 통제', '수출통제'], []],
  [
    'two writings, one of them a word',
    ['SK on', 'SKon'],
    ['SK온', 'SK On', 'SKon'],
    [['SK온', 'SK On', 'SKon']],
  ],
  ['a name that another begins', ['HBM3', 'DRAM'], ['HBM', 'HBM3'], []],
  [
    'a longer name in fewer sections',
    ['전고체', '전고체전지'],
    ['전고체전지', '전고체'],
    [['전고체전지', '전고체']],
  ],
  [
    'a Korean name that is not there',
    ['GPU'],
    ['GPU', '그래픽처리장치'],
    [['GPU', '그래픽처리장치']],
  ],
  ['a short sign that is not there', ['이음오지'], ['이음오지', 'i5G'], [['이음오지', 'i5G']]],
  ['an English name that is not there', ['엔비디아'], ['엔비디아', 'NVIDIA Corp'], []],
  ['a name nobody types', ['KISTEP'], ['KISTEP', '가나다라마바사아자차카타'], []],
];
for (const [name, texts, names, kept] of concepts)
  test(`concepts that lead further: ${name}`, () =>
    assert.deepEqual(usefulConcepts([names], sections(...texts)), kept));

test('a longer name does not find a shorter one that names of other concepts begin with', () => {
  const concepts = [['삼성전자', '삼성'], ['삼성리서치']];
  assert.deepEqual(usefulConcepts(concepts, sections('삼성', '삼성전자', '삼성리서치')), []);
});

test('words of pages in English are known and teach nothing else', () => {
  const report = sections('핵심광물을 정한다');
  const concepts = [['핵심광물', 'critical minerals']];
  const beside = sections('critical minerals secured');
  const { words, ...others } = gatherLexicon(report, concepts, beside);
  assert.ok(words.includes('secured'));
  const { words: _, ...without } = gatherLexicon(report, concepts);
  assert.deepEqual(others, without);
});
