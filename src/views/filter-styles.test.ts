import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterRules } from './filter-styles.ts';

test('a checked value hides the entries and groups that do not have it, but never the target', () => {
  assert.equal(
    filterRules('errata-list', 'group', [{ name: 'kind', values: [['unit']] }]),
    `main:has(input[name="kind"]:checked:not([value="all"], [value="unit"])) .errata-list > [data-kind="unit"]:not(:target),
main:has(input[name="kind"][value="unit"]:checked) .group:not([data-kept], :has([data-kind~="unit"])) {
  display: none;
}

@media (scripting: none) {
  .group:has(:target) {
    display: block !important;
  }
}
`,
  );
});

test('an entry of several values stays with each of them', () => {
  const sheet = filterRules('list', 'group', [{ name: 'country', values: [['인도', '호주']] }]);
  assert.ok(
    sheet.includes(
      ':checked:not([value="all"], [value="인도"], [value="호주"])) .list > [data-country="인도 호주"]',
    ),
  );
  assert.equal(sheet.match(/\.group:not/g)?.length, 2);
});

test('each value of each facet has its selectors, in one rule and one for no script', () => {
  const sheet = filterRules('list', 'group', [
    { name: 'domain', values: [['6g'], ['battery']] },
    { name: 'kind', values: [['arithmetic']] },
  ]);
  assert.deepEqual(
    [...sheet.matchAll(/list > \[data-([a-z]+)="([^"]+)"/g)].map((m) => m.slice(1)),
    [
      ['domain', '6g'],
      ['domain', 'battery'],
      ['kind', 'arithmetic'],
    ],
  );
  assert.equal(sheet.match(/\{/g)?.length, 3);
  assert.doesNotMatch(sheet, /,\s*\{/);
});

test('nothing to filter by is an empty sheet', () => {
  assert.equal(filterRules('list', 'group', []), '');
  assert.equal(filterRules('list', 'group', [{ name: 'kind', values: [] }]), '');
});

for (const value of ['', 'two words', 'a"b', 'a\\b', 'a\nb']) {
  test(`a value that could break out of its selector is refused: ${JSON.stringify(value)}`, () => {
    assert.throws(
      () => filterRules('list', 'group', [{ name: 'kind', values: [[value]] }]),
      /A filter cannot have the value/,
    );
  });
}

for (const name of ['', 'a b', 'a"', 'a]', 'Kind', '1a']) {
  test(`a name that is no data attribute is refused: ${JSON.stringify(name)}`, () => {
    assert.throws(
      () => filterRules('list', 'group', [{ name, values: [['a']] }]),
      /A filter cannot have the name/,
    );
  });
}
