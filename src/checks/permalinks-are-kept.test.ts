import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { PERMALINKS } from '#/content/permalinks-file.ts';
import type { Problem } from '#/content/problem.ts';
import { checkContent } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'kept-'));
after(() => rmSync(folder, { recursive: true }));

const FULL = 'places:\n  /2023/intro/: [one]\n  /about/: [cite]\nparagraphs:\n  /2023/intro/: {}\n';
const THIN = 'places:\n  /2023/intro/: [one]\nparagraphs:\n  /2023/intro/: {}\n';

/** A project with the given commits of the record, and the problems with the text in its work tree. */
function problemsOf(commits: string[], text: string | undefined, { git = true } = {}): Problem[] {
  const root = mkdtempSync(join(folder, 'project-'));
  cpSync(join(import.meta.dirname, 'fixtures/errata-are-marked.passes'), root, { recursive: true });
  const run = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.kr', ...args], { cwd: root });
  if (git) run('init', '-q');
  for (const commit of commits) {
    writeFileSync(join(root, PERMALINKS), commit);
    if (!git) continue;
    run('add', '.');
    run('commit', '-qm', 'Record');
  }
  if (text === undefined) rmSync(join(root, PERMALINKS), { force: true });
  else writeFileSync(join(root, PERMALINKS), text);
  return checkContent(root).problems;
}

/** What is told of a loss. */
const told = (...args: Parameters<typeof problemsOf>): string[] =>
  problemsOf(...args)
    .filter(({ rule }) => rule === 'permalinks-are-kept')
    .map(({ file, message }) => `${file}: ${message}`);

const GONE = ['content/permalinks.yaml: 공개한 주소의 기록이 지워졌습니다: /about/, /about/#cite'];

test('a record that lost addresses is told, with their names', () => {
  assert.deepEqual(told([FULL], THIN), GONE);
});

test('so is one that is committed thinned, as in a workflow', () => {
  assert.deepEqual(told([FULL, THIN], THIN), GONE);
});

test('an empty or deleted record is told', () => {
  const [message = ''] = told([FULL], '');
  assert.match(message, /\/2023\/intro\/, \/2023\/intro\/#one, \/about\/, \/about\/#cite$/);
  assert.deepEqual(told([FULL], undefined)[0], message);
  assert.match(told([FULL], 'places: {}\n')[1] ?? '', /첫머리 기록이 지워졌습니다/);
});

test('more is no loss, and nothing is said without git or before the first commit', () => {
  assert.deepEqual(told([THIN], FULL), []);
  assert.deepEqual(told([], THIN), []);
  assert.deepEqual(told([FULL], THIN, { git: false }), []);
});

test('what git has is passed over where it could not be read then either', () => {
  assert.deepEqual(told(['places: [', FULL], FULL), []);
});

test('the hint brings the lines back from the commit that has them', () => {
  const hint = (commits: string[]) =>
    problemsOf(commits, THIN).find(({ rule }) => rule === 'permalinks-are-kept')?.hint ?? '';
  assert.match(hint([FULL]), /git checkout HEAD -- content\/permalinks\.yaml/);
  assert.match(hint([FULL, THIN]), /git log -2 -p -- content\/permalinks\.yaml/);
});

test('an id that only the lost record knows is told with the loss, not once more', () => {
  const root = mkdtempSync(join(folder, 'project-'));
  cpSync(join(import.meta.dirname, 'fixtures/paragraphs-keep-their-addresses.passes'), root, {
    recursive: true,
  });
  const record = readFileSync(join(root, PERMALINKS), 'utf8');
  writeFileSync(join(root, PERMALINKS), '');
  const rules = (versions: string[]) =>
    new Set(
      checkContent(root, {
        versions: (file) => (file === PERMALINKS ? versions : []),
      }).problems.map(({ rule }) => rule),
    );
  assert.deepEqual([...rules([record])], ['permalinks-are-kept']);
  assert.ok(rules([]).has('ids-are-free'));
});
