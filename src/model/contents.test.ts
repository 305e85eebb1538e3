import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentPage } from '#/content/pages.ts';
import { siteOf, wholeReport } from '#/testing/fixture.ts';
import { contentsOf } from './contents.ts';

const { documents } = siteOf(wholeReport).current;
const pageOf = (id: string) => documents.find((d) => d.id === id) as DocumentPage;
const lines = (page: DocumentPage) =>
  contentsOf(
    page,
    page.source.headings.map(({ depth, id = '', text }) => ({ depth, slug: id, text })),
  ).map(({ text }) => text);

test('speakers stand with their minutes, not behind each answer', () =>
  assert.deepEqual(lines(pageOf('chips/experts')), [
    '회의록 (1) 교수',
    '시장의 현황',
    '회의록 (2) 관계자',
    '시장의 현황',
    '회의록 (3) 교수',
    '시장의 현황',
    '맺음',
  ]));

test('a page without speakers has its headings', () =>
  assert.deepEqual(lines(pageOf('chips/trends')), ['시장', '제품', '출처']));
