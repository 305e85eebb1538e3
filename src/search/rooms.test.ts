/** The rooms of the search: each imports only what stands left of it, and no file imports in a circle. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const MAY_IMPORT: Record<string, string[]> = {
  'ranking.ts': [],
  format: [],
  query: ['format', 'ranking.ts'],
  build: ['format', 'query', 'ranking.ts'],
  results: ['format', 'query', 'ranking.ts'],
  ui: ['format', 'results'],
};

const root = import.meta.dirname;
const files = globSync('**/*.ts', { cwd: root }).filter(
  (file) => !/\.test\.ts$|^testing/.test(file),
);
const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\(?) '([^']+)'/g)].map(
    ([, path = '']) => (path.startsWith('.') ? join(dirname(file), path) : path),
  );
const roomOf = (file: string): string => file.split('/')[0] ?? '';

test('rooms import only what stands below them', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((path) => files.includes(path) && roomOf(path) !== roomOf(file))
      .filter((path) => !MAY_IMPORT[roomOf(file)]?.includes(roomOf(path)))
      .map((path) => `${file} → ${path}`),
  );
  assert.deepEqual(wrong, []);
});

test('of the other rooms of the project only text is imported', () => {
  const others = files.flatMap((file) => importsOf(file).filter((path) => path.startsWith('#/')));
  assert.deepEqual(
    others.filter((path) => !path.startsWith('#/text/')),
    [],
  );
});

test('no file imports itself by way of others', () => {
  const circles = new Set<string>();
  const walk = (file: string, way: string[]): void => {
    if (way.includes(file)) circles.add([...way.slice(way.indexOf(file)), file].join(' → '));
    else for (const path of importsOf(file)) if (files.includes(path)) walk(path, [...way, file]);
  };
  for (const file of files) walk(file, []);
  assert.deepEqual([...circles], []);
});

test('every room is known, and no file is longer than 200 lines', () => {
  assert.deepEqual([...new Set(files.map(roomOf))].sort(), Object.keys(MAY_IMPORT).sort());
  const long = files.filter(
    (file) => readFileSync(join(root, file), 'utf8').split('\n').length > 201,
  );
  assert.deepEqual(long, []);
});
