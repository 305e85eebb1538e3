import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { auditChecks } from './audit-checks.ts';
import { kwcag } from './kwcag.ts';
import { verdictOf } from './verdict.ts';

const all = kwcag.flatMap(({ requirements }) => requirements);

test('the guidelines have 4 principles, 14 guidelines and 33 requirements, each once and in order', () => {
  assert.deepEqual(
    kwcag.map(({ requirements }) => requirements.length),
    [9, 15, 7, 2],
  );
  const ids = all.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].sort());
  assert.equal(new Set(ids.map((id) => id.replace(/\.\d+$/, ''))).size, 14);
});

test('what is said to be tested is tested, and what is not looked at says so', () => {
  for (const { id, tests = [], audit = [], rules = [], absent, gap } of all) {
    for (const file of tests)
      assert.ok(existsSync(join(import.meta.dirname, '../../tests', file)), `${id}: ${file}`);
    const isLookedAt = tests.length + audit.length + rules.length > 0;
    assert.ok(isLookedAt !== Boolean(absent) || gap, `${id} is looked at, absent, or a gap`);
    if (absent) assert.ok(!isLookedAt && !gap, id);
  }
});

test('every check of the audit stands for something', () => {
  const used = new Set(all.flatMap(({ audit = [] }) => audit));
  const others = Object.keys(auditChecks).filter((check) => !used.has(check as never));
  // reflow, zoom and motion are asked by WCAG alone (1.4.4, 1.4.10); the rest is no matter of access
  assert.deepEqual(others, ['narrow', 'large-font', 'shift', 'console']);
});

const results = (faults: number) => ({
  ...{ day: '2026-01-01', browser: 'b', axe: '1', htmlValidate: '1', pages: 1, seconds: 1 },
  checks: { axe: { looks: 1, faults } } as never,
});

test('a verdict never says more than was looked at', () => {
  const requirement = { id: '1', name: '가', wcag: [] };
  assert.equal(verdictOf({ ...requirement, audit: ['axe'] }, results(0)).said, '찾은 잘못 없음');
  assert.equal(verdictOf({ ...requirement, audit: ['axe'] }, results(2)).said, '잘못 있음');
  assert.equal(verdictOf({ ...requirement, audit: ['axe'] }, undefined).said, '점검하지 않음');
  assert.equal(verdictOf({ ...requirement, tests: ['a'] }, undefined).said, '시험으로 지킴');
  assert.equal(verdictOf({ ...requirement, gap: '글' }, results(0)).said, '점검하지 않음');
  assert.equal(verdictOf({ ...requirement, absent: '글' }, results(2)).said, '해당 없음');
});
