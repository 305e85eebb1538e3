import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { BuildCache } from './build-cache.ts';

before(() => process.chdir(mkdtempSync(join(tmpdir(), 'cache-'))));

/** A build with settings of its own, which keeps a file. */
function build(name: string): void {
  const cache = new BuildCache({ root: name }, false);
  const folder = cache.take();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page'), name);
  cache.keep(name);
}

test('a build finds what one with the same settings has kept, and no other', () => {
  build('a');
  const same = new BuildCache({ root: 'a' }, false);
  same.take();
  assert.equal(same.has('a'), true);
  assert.equal(same.has('b'), false);
  same.putBack();
  const other = new BuildCache({ root: 'b' }, false);
  other.take();
  assert.equal(other.has('a'), false);
});

test('what is kept for many settings does not grow without end, and the last used stays', () => {
  for (const name of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) {
    build(name);
    if (name !== '1') build('1');
  }
  assert.ok(readdirSync('.build/cache').length <= 6);
  const first = new BuildCache({ root: '1' }, false);
  first.take();
  assert.equal(first.has('1'), true);
});
