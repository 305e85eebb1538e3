import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellLabel, headerRows, type NamedColumn } from './columns.ts';

const column = (name: string, more: Partial<NamedColumn> = {}): NamedColumn => ({
  ...{ name, label: name, type: 'text', isRowHeader: false, unit: undefined, ...more },
});

/** `text columns×rows`, groups in brackets. */
const header = (...columns: NamedColumn[]) =>
  headerRows(columns).map((cells) =>
    cells.map(({ text, isGroup, columns: width, rows }) =>
      isGroup ? `[${text} ${width}×${rows}]` : `${text} ${width}×${rows}`,
    ),
  );

test('columns without a group make one row', () =>
  assert.deepEqual(header(column('기업'), column('인원', { unit: '명' })), [
    ['기업 1×1', '인원 (명) 1×1'],
  ]));

test('a group stands above its columns; the others span both rows', () =>
  assert.deepEqual(
    header(column('기업'), column('GPU', { group: '칩' }), column('NPU', { group: '칩' })),
    [
      ['기업 1×2', '[칩 2×1]'],
      ['GPU 1×1', 'NPU 1×1'],
    ],
  ));

test('a group whose columns add nothing to its name makes no second row', () =>
  assert.deepEqual(header(column('기업'), column('칩', { group: '칩' })), [
    ['기업 1×1', '[칩 1×1]'],
  ]));

test('a header that the print does not have stands in brackets, and a group of nothing else', () => {
  const added = (...columns: NamedColumn[]) =>
    headerRows(columns).map((cells) => cells.map(({ text, isAdded }) => [text, isAdded]));
  const ofChip = (name: string, more: Partial<NamedColumn> = {}) =>
    column(name, { group: '칩', ...more });
  assert.deepEqual(
    added(column('구분', { added: true }), ofChip('GPU', { added: true }), ofChip('NPU')),
    [
      [
        ['〔구분〕', true],
        ['칩', false],
      ],
      [
        ['〔GPU〕', true],
        ['NPU', false],
      ],
    ],
  );
  assert.deepEqual(added(ofChip('GPU', { added: true }), ofChip('NPU', { added: true })), [
    [['〔칩〕', true]],
    [
      ['〔GPU〕', true],
      ['〔NPU〕', true],
    ],
  ]);
});

test('a cell is labelled by its column, and by the rows that share it', () => {
  const note = column('비고', { group: '칩' });
  const spans = (rows: number, covered?: 'above') => ({
    spans: { 비고: { rows, columns: 1, covered } },
  });
  assert.equal(cellLabel([note], note, spans(1)), '칩 › 비고');
  assert.equal(cellLabel([note], note, spans(3)), '칩 › 비고 · 3개 행 공통');
  assert.equal(cellLabel([note], note, spans(3, 'above')), '칩 › 비고 · 3개 행 공통');
  assert.equal(cellLabel([note], { ...note, isRowHeader: true }, spans(3)), '칩 › 비고');
});
