import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { run } from '#/testing/project.ts';

const project = join(import.meta.dirname, '..');
const root = mkdtempSync(join(tmpdir(), 'build-'));
after(() => rmSync(root, { recursive: true }));

/** The bytes of all files of a folder, as one hash. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('**/*.*', { cwd: folder }).sort())
    hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

test('a build of damaged content tells all faults, ends with 1 and leaves dist as it is', () => {
  cpSync(join(project, 'src/checks/fixtures/a-whole-report'), root, { recursive: true });
  // what a build compiles meanwhile
  for (const part of ['src', 'public', 'node_modules', 'astro.config.mjs', 'package.json'])
    symlinkSync(join(project, part), join(root, part));
  const dist = join(root, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), '<!doctype html><title>앞서 만든 사이트</title>');
  const before = hashOf(dist);

  const pages = globSync('content/*/*/*.mdx', { cwd: root }).sort();
  const [first = '', second = ''] = pages;
  const damage = (file: string, change: (text: string) => string) =>
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  damage(first, (text) => text.replace(/^title: /m, 'titel: '));
  damage(second, (text) => `${text}\n<script>alert(1)</script>\n`);
  writeFileSync(join(root, 'content/glossary.yaml'), '- id: [\n');
  mkdirSync(join(root, dirname(first), 'folder.mdx'));

  const { code, text } = run(root, 'build.ts');
  assert.equal(code, 1);
  assert.match(
    text,
    new RegExp(`^${first}:\\d+:\\d+ {2}\\[content-fits-its-schema\\]\\n {4}titel: `, 'm'),
  );
  assert.match(text, new RegExp(`^${second}:\\d+:\\d+ {2}\\[components-are-known\\]`, 'm'));
  assert.match(text, /^content\/.*\/folder\.mdx:1:1 {2}\[/m);
  assert.match(text, /^content\/glossary\.yaml:\d+:\d+ {2}\[yaml-can-be-read\]/m);
  assert.match(text, /사이트를 만들지 못했습니다\. 앞서 만든 dist는 그대로입니다\.\n$/);
  assert.doesNotMatch(text, /^\s+at .*:\d+:\d+|node:internal|Error:/m, 'no stack trace');
  assert.equal(hashOf(dist), before);
  assert.deepEqual(globSync('.build/site-*', { cwd: root }), [], 'nothing half made is left');
});
