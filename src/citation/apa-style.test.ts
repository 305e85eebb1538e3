import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { apaStyle } from './apa-style.ts';

plugins.config.get('@csl').styles.add('ours', apaStyle);

const cited = (record: object, template: string): string =>
  new Cite(record).format('bibliography', { template, lang: 'en-US', format: 'html' });

const authors = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ literal: `연구소 ${i}` }));
const on = (...parts: number[]) => ({ 'date-parts': [parts] });

/** All values of one part of a record; undefined where it may lack. */
const PARTS = {
  author: [undefined, authors(1), authors(2), authors(3), authors(20), authors(25)],
  title: ['제목', '얼마인가?', '「양자」의 “위기”', 'Quantum "x": A Title.'],
  issued: [undefined, on(2023), on(2023, 12, 27)],
  publisher: [undefined, '연구소'],
  'container-title': [undefined, '2023 보고서'],
};

/** Records of a kind with each combination of parts. */
const records = (type: string): Record<string, unknown>[] =>
  Object.entries(PARTS).reduce<Record<string, unknown>[]>(
    (all, [part, values]) =>
      all.flatMap((record) =>
        values.map((value) => (value === undefined ? record : { ...record, [part]: value })),
      ),
    [{ id: 'a', type, accessed: on(2026, 1, 5), URL: 'https://example.kr/#a', language: 'ko' }],
  );

for (const type of ['chapter', 'report', 'webpage'])
  test(`a ${type} is cited as the whole style of the CSL project has it`, () => {
    for (const record of records(type)) {
      // a chapter is part of a report, and a report of nothing
      if (type !== 'webpage' && (type === 'chapter') !== 'container-title' in record) continue;
      assert.equal(cited(record, 'ours'), cited(record, 'apa'), JSON.stringify(record));
    }
  });
