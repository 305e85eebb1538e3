import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentMdx, editionYaml, projectWith } from '#/testing/content.ts';
import { siteOf } from '#/testing/fixture.ts';
import { minutesToRead } from './reading-time.ts';

/** A document with one long paragraph that has an address of its own. */
const document = (letters: number) =>
  documentMdx('문서', '', `\n${'글'.repeat(letters)} {/* #long */}\n`);

const edition = siteOf(
  projectWith({
    '2023/edition.yaml': editionYaml(
      '2023',
      '[{ id: chips, title: 반도체, documents: [short, long] }]',
    ),
    '2023/chips/short.mdx': document(10),
    '2023/chips/long.mdx': document(1500),
  }),
).current;

const minutes = (id: string) =>
  edition.documents.filter((d) => d.id === id).map((d) => minutesToRead(edition, d));

test('a page takes as long as its letters, and its paragraphs count once', () =>
  assert.deepEqual(minutes('chips/long'), [3]));

test('a short page takes a minute', () => assert.deepEqual(minutes('chips/short'), [1]));
