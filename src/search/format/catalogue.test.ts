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
  entry('row', 2, { bodyLength: 3, twin: 3 }),
  entry('page', 5, { document: 1, glossary: true }),
  entry('section', 5, { document: 1, glossary: true, titleLength: 0, bare: true }),
];
const packed = () =>
  packCatalogue({
    documents: [document('eu'), document('glossary', 'glossary')],
    paths: ['/2023/eu/', '/glossary/'],
    entries,
  });

test('what is packed comes back', () => {
  const file: CatalogueFile = JSON.parse(JSON.stringify(packed()));
  assert.deepEqual(unpackCatalogue(file), entries);
  assert.deepEqual(
    [file.sizes, file.paths],
    [
      [5, 2],
      ['/2023/eu/', '/glossary/'],
    ],
  );
});

test('an index without rows has a catalogue too', () => {
  const [page] = entries;
  assert.ok(page);
  const alone = packCatalogue({ documents: [document('eu')], paths: [''], entries: [page] });
  assert.deepEqual(unpackCatalogue(alone), [page]);
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
    assert.throws(() => unpackCatalogue({ ...packed(), ...change }), /검색 목록/));

test('tables and rows belong to the section in which they lie', () =>
  assert.deepEqual(sectionsOf(entries), [0, 1, 1, 1, 1, 5, 6]));
