import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetOf } from './alphabet.ts';
import type { CatalogueDocument } from './catalogue.ts';
import { type Head, lettersOfHead, packHead, readHead } from './head.ts';
import { listedWords } from './listed-words.ts';

const document = (more: Partial<CatalogueDocument>): CatalogueDocument => ({
  ...{ id: 'battery/eu', title: 'EU 시장', kind: 'brief', kindTitle: '브리프' },
  ...{ domain: 'battery', domainTitle: '이차전지', edition: '2023', cite: '' },
  ...more,
});
const head = (documents: CatalogueDocument[]): Head => ({
  ...{ build: '01234567', code: 'abc', edition: '2023' },
  catalogue: { documents, paths: documents.map(() => '/2023/battery/eu/'), entries: [] },
  lexicon: {
    ...{
      words: ['eu', '반', '반도체', '시장'],
      splits: ['반|도', '반|도|체', '시|장'],
      compounds: [],
      concepts: [],
    },
    ...{ hanja: '美미', heads: [['전지', '배터리']], quantities: ['12|만|명'] },
  },
  places: { starts: ['반도'], firsts: ['12'] },
});

test('a head comes back as it was written', () => {
  const documents = [
    document({ cite: '연구소(2023), 「EU 시장」(2023.07.19), 『보고서』.', date: '2023-07-19' }),
    document({ title: '미국 「Policy」 요약', cite: '연구소, 「미국 〈Policy〉 요약」.' }),
    // no citation of the document's own title, or of its day
    document({ title: '용어집', cite: '「모두」, 2023.12.27.', date: '2023-07-19' }),
    document({ title: '', cite: '$& $1' }),
  ];
  const given = head(documents);
  const { alphabet: _, ...read } = readHead(packHead(given, alphabetOf(lettersOfHead(given))));
  assert.deepEqual(read.catalogue.documents, documents);
  const listed = listedWords(given.lexicon, false);
  assert.deepEqual(listed.words, ['반', '반도체', '시장']);
  assert.deepEqual(read.lexicon, { ...given.lexicon, ...listed });
  assert.deepEqual([read.places, read.build], [given.places, given.build]);
});

test('a head that is cut off is none', () => {
  const given = head([document({})]);
  const bytes = packHead(given, alphabetOf(lettersOfHead(given)));
  assert.throws(() => readHead(bytes.subarray(0, bytes.length - 3)));
});
