import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { HeldRecords } from './held-records.ts';

const file = join(mkdtempSync(join(tmpdir(), 'held-')), 'kept/held.json');
const records = (...contents: string[]) => contents.map((content) => ({ content }));

test('what says the same is asked for once: in an edition, in the next, in the next build', () => {
  const held = new HeldRecords(file);
  assert.deepEqual(held.others(records('전지', '양자', '전지')), records('전지', '양자'));
  // nothing is held before it was found to be so
  assert.deepEqual(held.others(records('전지')), records('전지'));
  held.hold(records('전지', '양자'));
  assert.deepEqual(held.others(records('양자', '전파')), records('전파'));
  held.save();
  const next = new HeldRecords(file);
  assert.deepEqual(next.others(records('전지', '전파')), records('전파'));
  next.hold(records('전파'));
  next.save();
  assert.deepEqual(new HeldRecords(file).others(records('양자', '전파', '전지')), []);
});

test('what other code has found is asked for anew', () => {
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...kept, code: 'another' }));
  assert.deepEqual(new HeldRecords(file).others(records('전지')), records('전지'));
});

test('without a file nothing is kept', () => {
  const held = new HeldRecords();
  held.hold(records('전지'));
  held.save();
  assert.deepEqual(new HeldRecords().others(records('전지')), records('전지'));
});
