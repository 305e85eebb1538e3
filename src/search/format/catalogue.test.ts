import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Entry, packEntries, unpackEntries, withDocuments } from './catalogue.ts';
import { sectionsOf } from './sections.ts';

const END = Number.POSITIVE_INFINITY;
const entry = (kind: Entry['kind'], parent: number, more: Partial<Entry> = {}): Entry => ({
  kind,
  document: 0,
  parent,
  titleLength: 2,
  bodyLength: END,
  group: 3,
  twin: 0,
  bare: false,
  glossary: false,
  english: false,
  ...more,
});

const entries: Entry[] = [
  entry('page', 0),
  entry('section', 0, { titleLength: 40 }),
  entry('table', 1),
  entry('row', 2, { bodyLength: 7 }),
  entry('row', 2, { bodyLength: 3, twin: 3, group: 400 }),
  entry('page', 5, { document: 1, glossary: true, group: 0 }),
  entry('section', 5, { document: 1, glossary: true, titleLength: 0, bare: true }),
  // lies in none that the one before lies in
  entry('row', 2, { document: 3, english: true }),
];
const documents = ['brief', 'glossary', 'brief', 'english'].map((kind) => ({ kind }));
const read = (bytes: Uint8Array, count: number) =>
  withDocuments(unpackEntries(bytes, count), documents);

test('what is packed comes back', () => {
  assert.deepEqual(read(packEntries(entries), entries.length), entries);
  assert.deepEqual(read(packEntries([]), 0), []);
});

test('bytes that are cut off, or of fewer records, are an error', () => {
  const bytes = packEntries(entries);
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => read(bytes.subarray(0, length), entries.length), RangeError);
  assert.throws(() => read(bytes, 4000), RangeError);
});

test('a record of no document is an error', () =>
  assert.throws(() => withDocuments(entries, documents.slice(0, 3)), RangeError));

test('more groups than can be told apart are an error', () =>
  assert.throws(() => packEntries([entry('page', 0, { group: 5000 })]), /글 묶음/));

test('tables and rows belong to the section in which they lie', () =>
  assert.deepEqual(sectionsOf(entries.slice(0, 7)), [0, 1, 1, 1, 1, 5, 6]));
