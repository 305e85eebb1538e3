import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TableFile } from './data.ts';
import { PRINTED, type TableState } from './state.ts';
import { fitting, leftOut, viewOf } from './view.ts';

const data: TableFile = {
  columns: ['group', 'name', 'share', 'note'].map((name) => ({ name, label: name, type: 'text' })),
  rows: [
    { id: 'a', group: '해외', name: '인텔', share: { printed: '10%', from: 10 }, note: '엣지' },
    {
      id: 'b',
      group: '해외',
      name: '구글',
      share: { printed: '9%', from: 9 },
      note: '데이터 센터',
    },
    { id: 'c', group: '국내', name: '삼성', share: '-', note: [{ text: '엣지', items: [] }] },
  ],
};
const headers = ['group', 'name'];
const view = (more: Partial<TableState>) => {
  const { rows, columns } = viewOf(fitting({ ...PRINTED, ...more }, data, 'name'), data, headers);
  return `${rows.map((at) => data.rows[at]?.id).join('')} ${columns.join('')}`;
};

const cases: [what: string, state: Partial<TableState>, shown: string][] = [
  ['as printed', {}, 'abc 0123'],
  ['by value', { sort: { column: 'share', isDescending: false } }, 'bac 0123'],
  ['by value, empty cells last', { sort: { column: 'share', isDescending: true } }, 'abc 0123'],
  ['words anywhere', { find: { words: '엣지' } }, 'ac 0123'],
  ['words whatever their spaces', { find: { words: '데이터센터' } }, 'b 0123'],
  ['words of another column', { find: { words: '엣지', column: 'name' } }, ' 0123'],
  ['hidden columns', { hide: ['group', 'note'] }, 'abc 12'],
  ['the column that names rows stays', { hide: ['name'] }, 'abc 0123'],
  ['some columns beside the headers', { only: ['note'] }, 'abc 013'],
  ['compared rows without their headers', { rows: ['c', 'a'] }, 'ca 23'],
  [
    'names in any case, with what clings to them',
    { hide: ['GROUP'], sort: { column: 'share)', isDescending: false } },
    'bac 123',
  ],
  ['words of a column in any case', { find: { words: '엣지', column: 'Note' } }, 'ac 0123'],
  ['rows with what clings to them', { rows: ['C', 'a).'] }, 'ca 23'],
  ['words of a column that is not there', { find: { words: '엣지', column: 'x' } }, 'ac 0123'],
  ['no more rows than fit side by side', { rows: ['c', 'a', 'b', 'z'] }, 'cab 23'],
  [
    'what the table lacks is left out',
    { hide: ['x'], only: ['y'], rows: ['a', 'z'], sort: { column: 'q', isDescending: false } },
    'abc 0123',
  ],
];

for (const [what, state, shown] of cases) test(what, () => assert.equal(view(state), shown));

test('what is left out is named, and nothing else', () => {
  const named = (more: Partial<TableState>) => {
    const asked = { ...PRINTED, ...more };
    return leftOut(asked, fitting(asked, data, 'name')).join(', ');
  };
  assert.equal(named({ sort: { column: 'q', isDescending: true } }), '‘q’ 열');
  assert.equal(named({ find: { words: '엣지', column: 'x' } }), '‘x’ 열');
  assert.equal(named({ hide: ['x', 'note', 'name'], only: ['x'] }), '‘x’ 열, ‘name’ 열');
  assert.equal(named({ rows: ['a', 'gone', 'c'] }), '‘gone’ 행');
  assert.equal(named({ rows: ['a', 'gone'] }), '‘a’ 행, ‘gone’ 행', 'one row is no comparison');
  assert.equal(named({ rows: ['A', 'c)'], hide: ['NOTE'], find: { words: '엣지' } }), '');
});
