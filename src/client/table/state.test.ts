import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatStates, isPrinted, PRINTED, parseStates, type TableState } from './state.ts';

const state = (more: Partial<TableState>): TableState => ({ ...PRINTED, ...more });

const cases: [name: string, search: string, states: [string, TableState][]][] = [
  ['nothing', '', []],
  [
    'an order',
    '?t=a&sort=share',
    [['a', state({ sort: { column: 'share', isDescending: false } })]],
  ],
  [
    'the other way',
    '?t=a&sort=-share',
    [['a', state({ sort: { column: 'share', isDescending: true } })]],
  ],
  ['words anywhere', '?t=a&find=%EC%97%A3%EC%A7%80', [['a', state({ find: { words: '엣지' } })]]],
  [
    'words in a column',
    '?t=a&find=platform:%EC%97%A3%EC%A7%80',
    [['a', state({ find: { words: '엣지', column: 'platform' } })]],
  ],
  ['hidden columns', '?t=a&hide=gpu,fpga', [['a', state({ hide: ['gpu', 'fpga'] })]]],
  ['chosen columns', '?t=a&cols=gpu,fpga', [['a', state({ only: ['gpu', 'fpga'] })]]],
  ['compared rows', '?t=a&rows=intel,amd', [['a', state({ rows: ['intel', 'amd'] })]]],
  [
    'two tables',
    '?t=a&sort=x&hide=y&t=b&rows=c,d',
    [
      ['a', state({ sort: { column: 'x', isDescending: false }, hide: ['y'] })],
      ['b', state({ rows: ['c', 'd'] })],
    ],
  ],
];

for (const [name, search, states] of cases) {
  test(`an address that says ${name} is read and written`, () => {
    assert.deepEqual([...parseStates(search)], states);
    assert.equal(formatStates('', new Map(states)), search);
  });
}

test('parameters of others stay, tables as printed are not named', () => {
  const states = new Map([
    ['a', PRINTED],
    ['b', state({ hide: ['x'] })],
  ]);
  assert.equal(formatStates('?from=mail&t=old&sort=x', states), '?from=mail&t=b&hide=x');
  assert.equal(formatStates('?t=old&sort=x', new Map()), '');
});

test('the id of a table is read without what clings to it', () => {
  for (const id of ['chips', 'CHIPS', 'chips)', '“chips”'])
    assert.deepEqual([...parseStates(`?t=${id}&hide=x`).keys()], ['chips'], id);
  assert.deepEqual(
    [...parseStates('?t=표&hide=x').keys()],
    ['표'],
    'what is no id is told as it is',
  );
});

test('what makes no sense is no state', () => {
  assert.deepEqual([...parseStates('?sort=x&find=y')], [], 'without a table');
  for (const query of ['t=a', 't=a&sort=-', 't=a&sort=', 't=a&find=', 't=a&hide=,', 't=a&rows=one'])
    assert.ok(isPrinted(parseStates(`?${query}`).get('a') ?? PRINTED), query);
  const words = ':엣지 & =+';
  const address = formatStates('', new Map([['a', state({ find: { words } })]]));
  assert.equal(parseStates(address).get('a')?.find?.words, words);
});
