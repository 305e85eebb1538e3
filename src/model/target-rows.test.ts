import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quotation } from './quotation.ts';
import { cellsOf, labelOf, sourcesOf, targetColumns } from './target-rows.ts';
import type { Comparison } from './targets.ts';

/** Words of a cell as the model has them. */
const cell = (
  words: string,
  { label = '정부', above = [] as string[], row = 'a', title = '행' } = {},
): Quotation =>
  ({
    words,
    whole: { text: words, above, periods: [] },
    column: { name: 'c', label, type: 'text' },
    passage: {
      ...{ kind: 'row', title, address: `/2023/chips/trends/#t.${row}` },
      ...{ table: { title: '표', notes: [], shape: { columns: {} } }, row: { spans: {} } },
      page: { kind: 'overview', frontmatter: { title: '개요' } },
    },
  }) as unknown as Quotation;

const labels: [name: string, quotation: Quotation, label: string][] = [
  ['nothing above', cell('90%'), ''],
  ['an item', cell('10억', { above: ['① 투자', '혁신펀드'] }), '혁신펀드'],
  ['examples', cell('가나', { above: ['② 협력', '(사례)'] }), '② 협력의 사례'],
  ['examples of nothing', cell('가나', { above: ['(사례)'] }), '(사례)'],
  ['a year', cell('90%', { label: '민간(’21, 3사 기준)' }), '민간(’21, 3사 기준)'],
  [
    'a plan and an item',
    cell('8%', { label: '「전략」(2022년)', above: ['② 투자\n지원'] }),
    '「전략」(2022년) › ② 투자 지원',
  ],
];
for (const [name, quotation, label] of labels)
  test(`a label says ${name}: ${label || '-'}`, () => assert.equal(labelOf(quotation), label));

const comparison = (...sides: [side: string, who: string, quotation: Quotation][]): Comparison =>
  ({
    ...{ target: { id: 't', subject: '견줌', statements: [] }, domain: 'chips' },
    stated: sides.map(([side, who, quotation]) => ({
      statement: { side, who, source: quotation.passage.address },
      quotation,
    })),
  }) as unknown as Comparison;

test('each side stands in its column, under the label that it shares; who is not said twice', () => {
  const cells = cellsOf(
    comparison(
      ['government', '과기부', cell('(과기부) 90%')],
      ['domestic', '가나', cell('95%', { above: ['(사례)', '목표'] })],
      ['institute', '연구원', cell('연구원의 96%', { above: ['목표'] })],
      ['domestic', '다라', cell('다라: 97%', { above: ['계획'] })],
      ['foreign-government', '일본', cell('98%')],
    ),
  );
  assert.equal(cells.length, targetColumns.length);
  assert.deepEqual(
    cells.map((groups) =>
      groups.map(({ label, statements }) => [label, ...statements.map(({ who }) => who)]),
    ),
    [
      [['', '']],
      [
        ['목표', '가나', '연구기관'],
        ['계획', ''],
      ],
      [['', '외국 정부 · 일본']],
    ],
  );
});

test('a table is named once, its rows each', () => {
  const sources = sourcesOf(
    comparison(
      ['government', '정부', cell('1', { row: 'a', title: '하나' })],
      ['domestic', '가나', cell('2', { row: 'a', title: '하나' })],
      ['domestic', '다라', cell('3', { row: 'b', title: '둘' })],
    ),
  );
  assert.deepEqual(
    sources.map(({ title }) => title),
    ['표 › 하나', '둘'],
  );
});
