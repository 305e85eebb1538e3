import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileReader } from './file.ts';

const root = mkdtempSync(join(tmpdir(), 'read-file-'));
after(() => rmSync(root, { recursive: true }));
const path = join(root, 'a.txt');

test('a file is parsed again only when its text has changed', () => {
  let parsed = 0;
  const read = fileReader((file, content) => ({ file, content, times: ++parsed }));
  writeFileSync(path, '하나');
  const first = read(root, path);
  assert.deepEqual(first, { file: 'a.txt', content: '하나', times: 1 });
  assert.equal(read(root, path), first);
  writeFileSync(path, '둘');
  assert.deepEqual(read(root, path), { file: 'a.txt', content: '둘', times: 2 });
  // undone
  writeFileSync(path, '하나');
  assert.equal(read(root, path), first);
});

test('a byte order mark is no part of the text', () => {
  writeFileSync(path, '\uFEFF---\n');
  assert.equal(fileReader((_, content) => content)(root, path), '---\n');
});
