import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Postings, packPostings } from '../format/postings.ts';
import { HeldPostings } from './held-postings.ts';

const file = join(mkdtempSync(join(tmpdir(), 'held-')), 'kept/postings.json');
const places = (): Postings[] => [new Map([[3, [0, 7, 300]]]), new Map(), new Map([[968, [2]]])];
const others: Postings[] = [new Map([[3, [0, 7]]]), new Map([[300, [2]]])];

test('what is packed anew is read back, in the build that has packed it', () => {
  const held = new HeldPostings(file);
  const given = places();
  const bytes = held.pack(given);
  assert.deepEqual(bytes, packPostings(given));
  const read = held.unpack(bytes, 3);
  assert.deepEqual(read, given);
  assert.notEqual(read[0], given[0]);
  held.save();
});

test('the next build is given the same bytes, and knows what they say', () => {
  const held = new HeldPostings(file);
  const given = places();
  const bytes = held.pack(given);
  assert.deepEqual(new Uint8Array(bytes), packPostings(given));
  assert.equal(held.unpack(bytes, 3), given);
});

test('other postings, and other bytes, are packed and read as they are', () => {
  const held = new HeldPostings(file);
  const bytes = held.pack(places());
  assert.deepEqual(held.unpack(held.pack(others), 2), others);
  assert.deepEqual(held.unpack(bytes, 1), places().slice(0, 1));
  assert.throws(() => held.unpack(bytes.subarray(0, 3), 3), RangeError);
});

test('a list is told from one of as many numbers', () => {
  const held = new HeldPostings();
  const some: Postings[] = [new Map([[1, [2]]]), new Map()];
  const parted: Postings[] = [new Map(), new Map([[1, [2]]])];
  assert.notDeepEqual(held.pack(some), held.pack(parted));
});

test('what was not packed again is dropped, and so is what other code has packed', () => {
  const held = new HeldPostings(file);
  held.pack(others);
  held.save();
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  assert.equal(Object.keys(kept.kept).length, 1);
  writeFileSync(file, JSON.stringify({ ...kept, code: 'another' }));
  const next = new HeldPostings(file);
  assert.notEqual(next.unpack(next.pack(others), 2), others);
});

test('without a file nothing is kept', () => {
  const held = new HeldPostings();
  held.pack(others);
  held.save();
  const next = new HeldPostings();
  assert.notEqual(next.unpack(next.pack(others), 2), others);
});
