import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Again } from './again.ts';

const folder = mkdtempSync(join(tmpdir(), 'again-'));
after(() => rmSync(folder, { recursive: true }));

/** Puts a file where an earlier one says something, or is missing; tells whether both are one. */
function put(name: string, body: string, earlier?: string): boolean {
  const [file, before] = [join(folder, name), join(folder, `${name}-before`)];
  if (earlier !== undefined) writeFileSync(before, earlier);
  new Again().put(file, Buffer.from(body), before);
  assert.equal(readFileSync(file, 'utf8'), body);
  if (earlier === undefined) return false;
  assert.equal(readFileSync(before, 'utf8'), earlier);
  return statSync(file).ino === statSync(before).ino;
}

test('what has not changed is the file that it was', () => assert.ok(put('same', '글', '글')));

test('what has changed is another file, and the one before stays as it is', () =>
  assert.ok(!put('other', '새 글', '헌 글')));

test('what is new is written', () => assert.ok(!put('new', '글')));

test('a folder in the place of the earlier file is none', () => {
  const again = new Again();
  again.put(join(folder, 'file'), Buffer.from('글'), folder);
  assert.equal(readFileSync(join(folder, 'file'), 'utf8'), '글');
});
