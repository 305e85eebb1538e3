import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../format/catalogue.ts';
import { recordsHolding } from './exclusion.ts';

const entry = (parent: number, more: Partial<Entry> = {}): Entry => ({
  ...{ kind: 'section', document: 0, parent, titleLength: 1, bodyLength: 9, group: 0, twin: 0 },
  ...{ bare: false, glossary: false, english: false, ...more },
});
const span = { start: 5, end: 6, weight: 1, skip: 0, length: 2 };

test('a heading is left out for the text that it shows, which is the first below it', () => {
  const entries = [
    entry(0, { kind: 'page' }),
    entry(0, { bare: true }),
    entry(1, { bare: true }),
    entry(2),
    entry(2),
    entry(0),
    entry(5),
  ];
  const without = (record: number, replacedBy: string[] = []) =>
    [...recordsHolding(entries, [{ spans: new Map([[record, [span]]]), replacedBy }])].sort();
  assert.deepEqual(without(3), [1, 2, 3]);
  assert.deepEqual(without(4), [4]);
  assert.deepEqual(without(6), [6]);
  assert.deepEqual(without(6, ['other']), [], 'only taken for another word');
});
