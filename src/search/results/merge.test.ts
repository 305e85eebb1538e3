import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ListedWords } from '../format/listed-words.ts';
import type { ListedNames } from '../format/names.ts';
import { mergeIndexes } from './merge.ts';
import type { IndexContents } from './open.ts';

const index = (listed: ListedNames | undefined): IndexContents => ({
  ...{ build: '', documents: [], paths: [], entries: [], loads: [] },
  lexicon: {
    ...{ words: [], splits: [], compounds: [], concepts: [] },
    ...{ hanja: '', heads: [], quantities: [] },
  },
  provider: {
    find: async () => new Map(),
    read: async () => ({ url: '', content: '', within: [] }),
    listed: async () => listed,
  },
  suggestions: async () => [],
});
const older = index({ compounds: ['전고체'], names: ['hbm', 'gpu'], unrelated: ['빚'] });
const newer = index({ compounds: ['전고체', '핵심광물'], names: ['hbm'], unrelated: ['빚', '술'] });

test('the names that editions list are listed once', async () =>
  assert.deepEqual(await mergeIndexes([newer, older]).provider.listed?.(), {
    compounds: ['전고체', '핵심광물'],
    names: ['hbm', 'gpu'],
    unrelated: ['빚', '술'],
  }));

test('words in Latin letters are those of all editions, each once', async () => {
  const withLatin = (latin: ListedWords): IndexContents => ({
    ...older,
    provider: { ...older.provider, latin: async () => latin },
  });
  const [some, others] = [
    { words: ['ai', 'gpu'], splits: ['chat|gpt'] },
    { words: ['ai', 'hbm'], splits: ['chat|gpt'] },
  ];
  assert.deepEqual(await mergeIndexes([withLatin(some), withLatin(others)]).provider.latin?.(), {
    words: ['ai', 'gpu', 'hbm'],
    splits: ['chat|gpt'],
  });
});

test('where one edition can only tell all of its names, so can all of them', async () =>
  assert.equal(await mergeIndexes([newer, index(undefined)]).provider.listed?.(), undefined));
