import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteOf } from '#/testing/fixture.ts';
import { annexesOf, annexSize } from './annexes.ts';
import { nextPage } from './next-page.ts';
import { answersBeside, questionAt, voicesBeside } from './voices.ts';

const { current: edition } = siteOf(join(import.meta.dirname, '../..'));
const page = (id: string) => {
  const found = edition.documents.find((document) => document.id === id);
  assert.ok(found, id);
  return found;
};

test('what the print calls 붙임 or 부록 and takes a minute is an annex', () => {
  const ids = annexesOf(edition, page('semiconductor/ai-chip-trends')).map(({ id }) => id);
  assert.deepEqual(ids, [
    'annex-1-company-strategies',
    'annex-2-products',
    'annex-3-riscv',
    'annex-4-public-private',
  ]);
  // figures of which the source has the titles only
  assert.deepEqual(annexesOf(edition, page('semiconductor/us-export-controls')), []);
  assert.deepEqual(annexesOf(edition, page('battery/eu-market')), []);
});

test('an annex says how much is in it', () => {
  assert.equal(annexSize({ id: 'a', tables: 2, minutes: 3 }), '표 2개, 읽는 데 3분');
  assert.equal(annexSize({ id: 'a', tables: 0, minutes: 1 }), '읽는 데 1분');
});

test('the next page is the one that the document names, or the next in print order with what it is', () => {
  const named = nextPage(edition, page('battery/policy-strategy'));
  assert.equal(named?.page.id, 'quantum/national-strategies');
  assert.match(named?.reason ?? '', /다\.$/);
  const trends = page('semiconductor/ai-chip-trends');
  const { next: _, ...frontmatter } = trends.frontmatter;
  assert.equal(
    nextPage(edition, { ...trends, frontmatter: { ...frontmatter, next: undefined } })?.reason,
    '이 문서에 딸린 글이다.',
  );
});

test('voices and answers have others beside them', () => {
  const experts = page('semiconductor/ai-chip-experts');
  assert.deepEqual(voicesBeside(experts, 'minutes-1'), { previous: undefined, next: 'minutes-2' });
  assert.deepEqual(voicesBeside(experts, 'expert-panel'), {});
  assert.deepEqual(answersBeside(experts, 'minutes-2-q3-proposals'), {
    previous: 'minutes-2-q2-software',
    next: undefined,
  });
  assert.equal(questionAt(experts, 'minutes-2-q2-software')?.id, 'q-software');
});
