import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { problemsOfBuild } from '#/checks/index.ts';
import { readSite } from '#/content/site.ts';
import { project } from '#/testing/project.ts';
import { recordData } from './data-version.ts';
import { assertRefused, read, run } from './trial.ts';

const FILE = '2023/data-versions.yaml';
const TABLE = '2023/intro/tables/topics.yaml';
const published = () => project('data-changes-are-recorded.passes');

const edit = (root: string, change: (text: string) => string) => {
  const text = read(root, TABLE);
  const changed = change(text);
  assert.notEqual(changed, text);
  writeFileSync(join(root, 'content', TABLE), changed);
};
const versionsIn = (root: string) =>
  [...read(root, FILE).matchAll(/^- version: (\S+)/gm)].map(([, version]) => version);
const unrecorded = (root: string) =>
  problemsOfBuild(readSite(root)).map(({ rule, file }) => [rule, file]);

test('a changed table stops the build until the change is recorded', () => {
  const root = published();
  assert.deepEqual(unrecorded(root), []);
  edit(root, (text) => text.replace('topic: 값', 'topic: 새 값'));
  assert.deepEqual(unrecorded(root), [['data-changes-are-recorded', `content/${TABLE}`]]);
  assert.equal(run(root, recordData, '값의 이름을 고침').code, 0);
  assert.deepEqual(unrecorded(root), []);
  assert.deepEqual(versionsIn(root), ['1.0.0', '1.0.1', '1.0.2']);
  assert.match(
    read(root, FILE),
    /- version: 1\.0\.2\n {2}date: \d{4}-\d\d-\d\d\n {2}note: 값의 이름을 고침\n {2}tables:\n {4}topics: \{ columns: \S+, fields: \S+, rows: \S+, words: \S+ \}\n$/,
  );
});

test('the record so far stays as it is, byte for byte', () => {
  const root = published();
  const before = read(root, FILE);
  edit(root, (text) => text.replace('topic: 값', 'topic: 새 값'));
  run(root, recordData, '고침', '--date', '2024-03-01');
  assert.ok(read(root, FILE).startsWith(before));
});

test('a version that no commit has is written anew, one that a commit has is not', () => {
  const root = published();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      ...{ cwd: root, stdio: 'pipe' },
    });
  const record = (note: string) => run(root, recordData, note).code;
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'First');
  edit(root, (text) => text.replace('topic: 값', 'topic: 새 값'));
  assert.equal(record('한 번'), 0);
  edit(root, (text) => text.replace('topic: 새 값', 'topic: 더 새 값'));
  assert.equal(record('두 번'), 0);
  assert.deepEqual(versionsIn(root), ['1.0.0', '1.0.1', '1.0.2']);
  assert.doesNotMatch(read(root, FILE), /한 번/);
  git('commit', '-qam', 'Second');
  edit(root, (text) => text.replace(/^ {2}- \{ id: time.*\n/m, ''));
  assert.equal(record('행을 뺌'), 0);
  assert.deepEqual(versionsIn(root), ['1.0.0', '1.0.1', '1.0.2', '1.1.0']);
});

test('nothing is written without a reason, a change, or a day that is one', () => {
  const root = published();
  assertRefused(root, /쓰는 법/, recordData);
  assertRefused(root, /마지막 판과 같아/, recordData, '까닭');
  assertRefused(root, /--date “2024-02-30”/, recordData, '까닭', '--date', '2024-02-30');
  edit(root, (text) => text.replace('topic: 값', 'topic: 새 값'));
  assertRefused(
    root,
    /앞의 판\(2024-02-03\)보다 이릅니다/,
    recordData,
    '까닭',
    '--date',
    '2023-12-31',
  );
});
