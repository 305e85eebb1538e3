import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DataVersion } from '#/schemas/data-version.ts';
import { siteOf } from '#/testing/fixture.ts';
import { changesOf, nextVersion, publishedTables, unpublishedChanges } from './data-versions.ts';

const fixture = (name: string) =>
  siteOf(join(import.meta.dirname, '../checks/fixtures', `data-changes-are-recorded.${name}`))
    .current;

test('what a version changes follows from the one before', () => {
  assert.deepEqual(
    changesOf(fixture('passes')).map(({ version, date, tables }) => [version, date, tables]),
    [
      [
        '1.0.0',
        '2024-01-02',
        [
          { id: 'others', change: 'added' },
          { id: 'topics', change: 'added' },
        ],
      ],
      ['1.0.1', '2024-02-03', [{ id: 'topics', change: 'words' }]],
    ],
  );
});

test('a table that is gone leaves the published ones, and may come again', () => {
  const print = { columns: '00000000', fields: '00000000', rows: '00000000', words: '00000000' };
  const version = { version: '1.0.0', date: '2024-01-02', note: '글' };
  const states: DataVersion['tables'][] = [{ a: print, b: print }, { a: null }, { a: print }];
  const known = (count: number) => [
    ...publishedTables(states.slice(0, count).map((tables) => ({ ...version, tables }))).keys(),
  ];
  assert.deepEqual([known(1), known(2), known(3)], [['a', 'b'], ['b'], ['b', 'a']]);
});

test('changes are found by table, the greatest of each', () => {
  assert.deepEqual(Object.fromEntries(unpublishedChanges(fixture('fails'))), {
    others: 'rows',
    topics: 'words',
    typed: 'columns',
    wider: 'columns',
    gone: 'removed',
  });
  assert.equal(unpublishedChanges(fixture('passes')).size, 0);
});

test('a number says how great the change is', () => {
  assert.equal(nextVersion(undefined, ['added']), '1.0.0');
  assert.equal(nextVersion('1.2.3', ['words']), '1.2.4');
  assert.equal(nextVersion('1.2.3', ['words', 'added']), '1.3.0');
  assert.equal(nextVersion('1.2.3', ['rows']), '1.3.0');
  assert.equal(nextVersion('1.2.3', ['words', 'columns']), '2.0.0');
  assert.equal(nextVersion('1.2.3', ['removed']), '2.0.0');
});
