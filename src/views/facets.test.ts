import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wholeEdition } from '#/testing/fixture.ts';
import { facetData, offeredFacets } from './facets.ts';
import type { View } from './view.ts';

interface Entry {
  kind: string;
  lands: string[];
}

const view: View<Entry> = {
  ...{ name: 'small', title: '작은 목록', menu: 'footer' },
  description: () => '',
  lead: () => '',
  groups: () => [],
  facets: [
    {
      ...{ name: 'kind', legend: '종류' },
      valuesOf: ({ kind }) => [kind],
      options: () => ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() })),
    },
    {
      ...{ name: 'land', legend: '나라' },
      valuesOf: ({ lands }) => lands,
      options: () => ['한국', '미국'].map((value) => ({ value, label: value })),
    },
  ],
};
const edition = wholeEdition();
const entries: Entry[] = [
  { kind: 'b', lands: ['한국'] },
  { kind: 'a', lands: ['미국', '한국'] },
  { kind: 'b', lands: ['한국'] },
];
const offered = (some: readonly Entry[]) =>
  offeredFacets(view as View, edition, some).map(({ name, values }) => [
    name,
    ...values.map(({ label, count }) => `${label} ${count}`),
  ]);

test('a facet offers the values that there are, in its order, with their counts', () => {
  assert.deepEqual(offered(entries), [
    ['kind', 'A 1', 'B 2'],
    ['land', '한국 3', '미국 1'],
  ]);
});

test('a facet that tells no entries apart is not offered', () => {
  assert.deepEqual(offered(entries.slice(0, 1)), []);
  assert.deepEqual(offered([]), []);
});

test('an entry carries its values, several in one attribute', () => {
  assert.deepEqual(facetData(view, edition, entries[1] as Entry), {
    'data-kind': 'a',
    'data-land': '미국 한국',
  });
});
