import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CatalogueFile, type Entry, packCatalogue, unpackCatalogue } from './catalogue.ts';
import { sectionsOf } from './sections.ts';

const document = (id: string, kind = 'brief') => ({
  id,
  title: id,
  kind,
  kindTitle: kind,
  domain: 'battery',
  domainTitle: '이차전지',
  edition: '2023',
  cite: 'KAIST, 「EU」.',
});

const END = Number.POSITIVE_INFINITY;
const entry = (kind: Entry['kind'], parent: number, more: Partial<Entry> = {}): Entry => ({
  kind,
  document: 0,
  parent,
  titleLength: 2,
  bodyLength: END,
  fragment: `ko_${kind}`,
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
  entry('row', 2, { bodyLength: 3, twin: 3 }),
  entry('page', 5, { document: 1, glossary: true }),
  entry('section', 5, { document: 1, glossary: true, titleLength: 0, bare: true }),
];
const packed = () =>
  packCatalogue('b1', [document('eu'), document('glossary', 'glossary')], entries, [['가', 'x']]);

test('what is packed comes back', () => {
  const file: CatalogueFile = JSON.parse(JSON.stringify(packed()));
  assert.deepEqual(unpackCatalogue(file), entries);
  assert.deepEqual([file.build, file.sizes, file.chunks], ['b1', [5, 2], [['가', 'x']]]);
});

test('an index without rows has a catalogue too', () => {
  const [page] = entries;
  assert.ok(page);
  assert.deepEqual(unpackCatalogue(packCatalogue('b1', [document('eu')], [page], [])), [page]);
});

const damages: [name: string, change: Partial<CatalogueFile>][] = [
  ['a record too many', { kinds: `${packed().kinds}s` }],
  ['a record of no document', { sizes: [5, 1] }],
  ['a title length too few', { titleLengths: '2 2' }],
  ['a record without body length', { bodyLengths: '7' }],
  ['an unknown kind', { kinds: packed().kinds.replace('t', 'x') }],
];
for (const [name, change] of damages)
  test(`a damaged catalogue is not read: ${name}`, () =>
    assert.throws(() => unpackCatalogue({ ...packed(), ...change }), /catalogue\.gz/));

test('tables and rows belong to the section in which they lie', () =>
  assert.deepEqual(sectionsOf(entries), [0, 1, 1, 1, 1, 5, 6]));
