import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressSite } from './compress-site.ts';

const PAGE = '<p>가나다라마바사</p>'.repeat(200);
let folder: string;
let dist: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  dist = join(folder, 'dist');
  kept = join(folder, 'kept');
  mkdirSync(join(dist, 'a'), { recursive: true });
  writeFileSync(join(dist, 'a/index.html'), PAGE);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is compressed is what was there', async () => {
  assert.deepEqual(await compressSite(dist, kept), { written: 2, fresh: 2 });
  const read = (ending: string) => readFileSync(join(dist, `a/index.html${ending}`));
  assert.equal(brotliDecompressSync(read('.br')).toString(), PAGE);
  assert.equal(gunzipSync(read('.gz')).toString(), PAGE);
});

test('small files, pictures, and what is zipped already stay alone', async () => {
  writeFileSync(join(dist, 'small.txt'), 'small');
  writeFileSync(join(dist, 'a.png'), PAGE);
  writeFileSync(join(dist, 'a.bin'), PAGE);
  writeFileSync(join(dist, 'a.bin.gz'), 'zipped by the search');
  await compressSite(dist, kept);
  assert.equal(readFileSync(join(dist, 'a.bin.gz'), 'utf8'), 'zipped by the search');
  for (const none of ['small.txt.br', 'a.png.br', 'a.bin.gz.br', 'a.bin.gz.gz'])
    assert.equal(existsSync(join(dist, none)), false, none);
});

test('what was compressed before is kept as long as it is needed', async () => {
  writeFileSync(join(dist, 'b.html'), `${PAGE}b`);
  assert.equal((await compressSite(dist, kept)).fresh, 4);
  rmSync(join(dist, 'a/index.html.br'));
  rmSync(join(dist, 'a/index.html.gz'));
  rmSync(join(dist, 'b.html'));
  assert.deepEqual(await compressSite(dist, kept), { written: 2, fresh: 0 });
  assert.equal(readdirSync(kept).length, 2);
});
