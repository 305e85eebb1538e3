import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { writeZipped, ZippedFiles } from './zipped-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'zipped-'));
after(() => rmSync(folder, { recursive: true }));

test('every file is there, whoever has written it', async () => {
  const files = new ZippedFiles();
  const names = ['가', '나', '다', '라', '마', '바', '사'];
  for (const name of names) files.write(join(folder, name), Buffer.from(name));
  await files.end();
  assert.deepEqual(
    names.map((name) => gunzipSync(readFileSync(join(folder, `${name}.gz`))).toString()),
    names,
  );
});

test('a disk that does not give back what it was given is noticed', {
  skip: process.platform === 'win32',
}, () => {
  symlinkSync('/dev/null', join(folder, 'lost.gz'));
  assert.throws(
    () => writeZipped(join(folder, 'lost'), Buffer.from('글')),
    /lost\.gz에 적은 것과 다른 것이 읽힙니다/,
  );
});

test('what the thread cannot write is told at the end', async () => {
  const files = new ZippedFiles();
  files.write(join(folder, 'none', 'file'), Buffer.from('글'));
  await assert.rejects(files.end(), /ENOENT/);
});
