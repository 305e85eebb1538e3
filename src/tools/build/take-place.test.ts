import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock, type TestContext, test } from 'node:test';
import { takePlace } from './take-place.ts';

const folder = mkdtempSync(join(tmpdir(), 'place-'));

/** A folder with a page, and one that other folder has not. */
function site(name: string, page: string, own: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, own), { recursive: true });
  writeFileSync(join(path, 'index.html'), page);
  writeFileSync(join(path, own, 'index.html'), page);
  return path;
}

/** Has some renames fail until the test is over. */
function refuse(t: TestContext, code: string, isRefused: (from: string, to: string) => boolean) {
  const fs = process.getBuiltinModule('node:fs');
  const { renameSync } = fs;
  mock.method(fs, 'renameSync', (from: string, to: string) => {
    if (isRefused(from, to)) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  });
  syncBuiltinESMExports();
  t.after(() => {
    mock.restoreAll();
    syncBuiltinESMExports();
  });
}

test('a folder takes the place of another, or a free one', async () => {
  const to = site('a/dist', 'old', 'gone');
  await takePlace(site('a/new', 'new', 'added'), to);
  assert.deepEqual(readdirSync(to).sort(), ['added', 'index.html']);
  assert.deepEqual(readdirSync(join(folder, 'a')), ['dist']);
  await takePlace(site('a/next', 'next', 'added'), join(folder, 'b/deep/dist'));
  assert.equal(readFileSync(join(folder, 'b/deep/dist/index.html'), 'utf8'), 'next');
});

for (const code of ['EXDEV', 'EBUSY'])
  test(`on another disk it moves in (${code}): nothing of either is left over`, async (t) => {
    const [from, to] = [site(`${code}/new`, 'new', 'added'), site(`${code}/dist`, 'old', 'gone')];
    refuse(t, code, (a, b) => a === from || b === `${from}-old`);
    await takePlace(from, to);
    assert.deepEqual(readdirSync(to).sort(), ['added', 'index.html']);
    assert.equal(readFileSync(join(to, 'index.html'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(join(folder, code)), ['dist']);
  });

test('what cannot be done leaves the other as it was', async (t) => {
  const [from, to] = [site('c/new', 'new', 'added'), site('c/dist', 'old', 'gone')];
  refuse(t, 'EACCES', (a) => a === from);
  await assert.rejects(takePlace(from, to), { code: 'EACCES' });
  assert.deepEqual(readdirSync(to).sort(), ['gone', 'index.html']);
  assert.ok(existsSync(from));
});
