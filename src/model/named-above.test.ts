import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeEdition } from '#/testing/fixture.ts';
import { isNamedAbove } from './named-above.ts';
import { passagesOf } from './passages.ts';

const report = wholeEdition();
/** The table or figure of the fixture, with another title. */
const named = (id: string, title: string) =>
  isNamedAbove(report, { id, title, document: 'chips/trends' });

test('a table or figure repeats the heading of its section, however it is spaced or numbered', () => {
  for (const id of ['topics', 'picture']) {
    assert.equal(passagesOf(report).find(({ fragment }) => fragment === id)?.parent?.title, '제품');
    assert.ok(named(id, '제품') && named(id, '제 품'));
    assert.ok(named(id, '〔제품〕'));
    assert.ok(!named(id, '제품의 그림'));
  }
});

test('what stands nowhere repeats nothing', () => {
  assert.ok(!named('nowhere', '제품'));
  assert.ok(!isNamedAbove(report, { id: 'topics', title: '제품', document: 'chips/none' }));
});
