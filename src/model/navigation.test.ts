import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentPage } from '#/content/pages.ts';
import { wholeEdition } from '#/testing/fixture.ts';
import { neighbours, partsOf, shortTitle } from './navigation.ts';
import { voiceOf } from './voices.ts';

const report = wholeEdition();

test('the parts stand in print order, each with its own page', () => {
  assert.deepEqual(
    partsOf(report).map((p) => [p.id, p.title, p.page?.path, p.documents.map((d) => d.id)]),
    [
      ['intro', '서론', '/2023/intro/', []],
      ['chips', '반도체', '/2023/chips/', ['chips/trends', 'chips/experts']],
      ['forum', '포럼', '/2023/forum/', ['forum/session']],
    ],
  );
});

test('previous and next follow the print through all parts', () => {
  const chain: string[] = [];
  let page = partsOf(report)[0]?.page;
  while (page) {
    const { previous, next } = neighbours(report, page);
    assert.equal(previous?.id, chain.at(-1));
    chain.push(page.id);
    page = next;
  }
  assert.deepEqual(chain, [
    'intro',
    'chips',
    'chips/trends',
    'chips/experts',
    'forum',
    'forum/session',
  ]);
});

test('a page has a short title in navigation', () => {
  assert.deepEqual([...report.overviews, ...report.documents].map(shortTitle), [
    '반도체',
    '포럼',
    '서론',
    'AI반도체 동향',
    '전문가 자문',
    '세션 1',
  ]);
});

test('a section is spoken by the voice of the heading above it', () => {
  const experts = report.documents.find((d) => d.id === 'chips/experts') as DocumentPage;
  const voices = {
    'minutes-1-market': '교수(회의록 1)',
    'minutes-2': '관계자(회의록 2)',
    'minutes-3-market': '교수(회의록 3)',
    end: '맺음',
  };
  for (const [section, voice] of Object.entries(voices))
    assert.equal(voiceOf(experts, section), voice);
});
