import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SUGGESTION } from '../ranking.ts';
import type { SearchDocument } from './document.ts';
import { loadAnalyser } from './morphemes.ts';
import { gatherSuggestions } from './suggestions.ts';

const analyse = await loadAnalyser();
const document: SearchDocument = {
  id: 'a',
  title: '유럽 시장 동향',
  kind: 'brief',
  kindTitle: '브리프',
  domain: 'battery',
  domainTitle: '이차전지',
  edition: '2023',
  cite: '',
  passages: [
    { kind: 'table', address: '/a/#t', title: '점유율 표', blocks: [], heads: [] },
    { kind: 'section', address: '/a/#s', title: '절의 제목', blocks: [], heads: [] },
  ],
};

/** What is suggested of a report whose sections all say the same. */
const gathered = (
  text: string,
  sections: number,
  names: [string, 'term' | 'organisation'][] = [],
) =>
  gatherSuggestions(
    Array.from({ length: sections }, () => [analyse(text)]),
    [document],
    names.map(([text, kind]) => ({ text, kind })),
  );
const words = (text: string, sections: number = SUGGESTION.sections) =>
  gathered(text, sections)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .sort();

test('nouns and the nouns beside them, without particles, verbs and numbers', () => {
  assert.deepEqual(words('핵심광물을 2022년에 빠르게 확보했다.'), ['핵심광물', '확보']);
  assert.deepEqual(words('핵심광물 공급망이 흔들린다. 핵심광물 공급망에서 본다. 공급망'), [
    '공급망',
    '핵심광물',
    '핵심광물 공급망',
  ]);
  assert.deepEqual(words('핵심광물, 공급망'), ['공급망', '핵심광물'], 'a comma parts');
  assert.deepEqual(words('모든 AI반도체'), ['AI반도체']);
});

test('nothing that only points or leads on', () => {
  assert.deepEqual(words('이는 반도체 등이 중요하다. 이와 관련. 때문.'), ['반도체', '중요']);
});

test('what stands in few sections only is a turn of phrase', () => {
  assert.deepEqual(words('핵심광물', SUGGESTION.sections - 1), []);
  const often = Array.from({ length: SUGGESTION.times }, () => '핵심광물').join('. ');
  assert.deepEqual(words(often, 1), [], 'however often one says it');
});

test('names that the report has, and titles of documents and tables', () => {
  const found = gathered('엔비디아와 전고체 배터리', 1, [
    ['전고체 배터리', 'term'],
    ['엔비디아', 'organisation'],
    ['인텔', 'organisation'],
  ]);
  assert.deepEqual(
    found.map(({ text, kind }) => `${kind} ${text}`),
    ['term 전고체 배터리', 'organisation 엔비디아', 'title 유럽 시장 동향', 'title 점유율 표'],
  );
});

test('a name that is also a word of the text is the name', () => {
  const found = gathered('전고체배터리', SUGGESTION.sections, [['전고체 배터리', 'term']]);
  assert.deepEqual(
    found.filter(({ text }) => text.includes('전고체')).map(({ text, kind }) => [text, kind]),
    [['전고체 배터리', 'term']],
  );
});
