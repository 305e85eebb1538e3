import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { project, run } from '#/testing/project.ts';

test('without a built site the command says in one sentence what to do first', () => {
  const root = project('domains-are-known.passes');
  const { code, text } = run(root, 'bundle.ts');
  assert.equal(code, 1);
  assert.match(text, /^.*dist에 만든 사이트가 없습니다\. 먼저 “npm run build”를 하십시오\.\n$/);
});

test('a site that is not whole is not bundled, and nothing is written', () => {
  const root = project('domains-are-known.passes');
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist/index.html'), '<!DOCTYPE html><html><title>x</title></html>');
  const { code, text } = run(root, 'bundle.ts', '--to', 'out/b.zip');
  assert.equal(code, 1);
  assert.match(text, /^.*dist의 사이트가 온전하지 않습니다\. 먼저 “npm run build”를 하십시오\.\n$/);
  assert.ok(!readdirSync(root).includes('out'));
});

test('an option that it does not know is answered with how it is used', () => {
  const { code, text } = run(project('domains-are-known.passes'), 'bundle.ts', '--too', 'x');
  assert.equal(code, 1);
  assert.equal(text, '쓰는 법: npm run bundle -- [--to <파일>]\n');
});
