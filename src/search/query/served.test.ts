import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fragment } from '../format/texts.ts';
import { Served } from './served.ts';

const textOf = (record: number): Fragment => ({
  url: `/${record}`,
  content: `${record}`,
  within: [],
});
const servings = [
  { file: 10, records: [0, 1, 2, 3] },
  { file: 11, records: [0, 4, 9] },
  { file: 12, records: [4, 5, 6, 7] },
];

/** Texts of which each is in a group of its own, and which servings were loaded. */
function served(isLost = false) {
  const loaded: number[] = [];
  const all = new Served(
    async (file) => {
      loaded.push(file);
      if (isLost) throw new Error('lost');
      return (servings.find((one) => one.file === file)?.records ?? []).map(textOf);
    },
    (record) => record,
  );
  all.learn(servings);
  return { all, loaded };
}

const nothing = () => false;

test('a serving is loaded that saves files, the one that saves most first', async () => {
  const { all, loaded } = served();
  all.expect([1, 2, 3, 4, 5, 6, 9], nothing);
  assert.deepEqual(loaded, [10, 12]);
  assert.deepEqual(await all.read(3), textOf(3));
  assert.deepEqual(await all.read(5), textOf(5));
  assert.equal(all.read(9), undefined);
});

test('none is loaded for one file, nor for what is there or on its way', () => {
  const { all, loaded } = served();
  all.expect([1, 4], nothing);
  all.expect([1, 2, 3], (record) => record > 1);
  assert.deepEqual(loaded, []);
  all.expect([1, 2, 3], nothing);
  all.expect([1, 2, 3], nothing);
  assert.deepEqual(loaded, [10]);
});

test('a lost serving is told as one, and its texts are then looked for elsewhere', async () => {
  const { all } = served(true);
  all.expect([1, 2, 3], nothing);
  await assert.rejects(async () => all.read(1));
  await new Promise((done) => setTimeout(done));
  assert.equal(all.read(1), undefined);
});
