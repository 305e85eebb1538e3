import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { siteOf } from '#/testing/fixture.ts';
import { project, run } from '#/testing/project.ts';
import { recorded } from '#/tools/record-addresses.ts';

test('check-content ends well on sound content and says what it read', () => {
  const { code, text } = run(project('domains-are-known.passes'), 'check-content.ts');
  assert.equal(code, 0);
  assert.match(
    text,
    /^내용에 문제가 없습니다 \(.*초\)\.\n2023년판: 문서 2건, 표 0개, 출처 0건, 정오 0건, 용어 1개, 기관 0곳\n$/,
  );
});

test('check-content prints every fault and ends with 1', () => {
  const root = project('links-lead-somewhere.fails');
  const { code, text } = run(root, 'check-content.ts');
  assert.equal(code, 1);
  assert.equal(text, readFileSync(join(root, 'expected.txt'), 'utf8'));
});

test('check-content says what must be recorded before a build, and ends well', () => {
  const { code, text } = run(project('data-changes-are-recorded.fails'), 'check-content.ts');
  assert.equal(code, 0);
  assert.match(text, /^내용에 문제가 없습니다[\s\S]*만들기 전에 적을 것이 있습니다\.\ncontent\//);
  assert.match(text, /npm run data:version[\s\S]*문제 5건/);
});

test('permalinks records what is new, keeps what is written, and is idempotent', () => {
  const root = project('redirects-lead-on.passes');
  const file = join(root, 'content/permalinks.yaml');
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, `# a note\n${written.replace('redirects:', 'redirects:\n  # why it moved')}`);
  const before = parse(written);
  const [, count] = /^새 주소 (\d+)개를/.exec(run(root, 'permalinks.ts').text) ?? [];
  assert.ok(Number(count) > 10);
  const text = readFileSync(file, 'utf8');
  assert.match(text, /^# a note\n/);
  assert.match(text, /\n {2}# why it moved\n/);
  const after = parse(text);
  assert.deepEqual(after.redirects, before.redirects);
  for (const [path, ids] of Object.entries<string[]>(before.places))
    assert.deepEqual(after.places[path].slice(0, ids.length), ids, path);
  // both editions, the site's own pages and the short paths
  assert.deepEqual(after.places['/2023/chips/trends/'], ['two']);
  assert.deepEqual(after.places['/2024/chips/trends/'], ['two']);
  assert.deepEqual(after.places['/2024/chips/'], ['documents']);
  assert.deepEqual(after.places['/2024/'], ['part-intro', 'part-chips']);
  assert.ok(after.places['/about/'].includes('cite'));
  assert.deepEqual(after.places['/errata/'], []);
  assert.match(run(root, 'permalinks.ts').text, /^새 주소 0개를/);
  assert.equal(readFileSync(file, 'utf8'), text);
});

/** What the command writes where there is no record yet. */
const recordOf = (fixture: string) =>
  recorded('', siteOf(join(import.meta.dirname, '../src/checks/fixtures', fixture)));

test('permalinks records the first words of paragraphs with figures', () => {
  const [[id, words] = []] = Object.entries<string>(
    parse(recordOf('ids-are-free.passes')).paragraphs['/2023/intro/'],
  );
  assert.match(id ?? '', /^p-[0-9a-f]{7}$/);
  assert.equal(words, '글이다.');
});

test('the first record begins with what the file is for', () => {
  const text = recordOf('a-whole-report');
  assert.match(text, /^# Every address ever published\./);
  assert.ok(parse(text).places['/2023/chips/trends/'].length > 3);
});

test('a broken permalinks.yaml stops with its place', () => {
  const root = project('ids-are-unique.passes');
  const file = join(root, 'content/permalinks.yaml');
  writeFileSync(file, 'places:\n  about: []\n');
  const { code, text } = run(root, 'permalinks.ts');
  assert.equal(code, 1);
  assert.match(
    text,
    /content\/permalinks\.yaml:2:10 {2}\[.*\]\n {4}places\.about: “\/”로 시작하고 끝나는 주소여야 합니다\./,
  );
});

test('pdf and epub say in one sentence what is missing', () => {
  const root = project('domains-are-known.passes');
  for (const script of ['pdf.ts', 'epub.ts']) {
    const { code, text } = run(root, script);
    assert.equal(code, 1);
    assert.equal(text, 'dist가 없습니다. 먼저 “npm run build”를 하십시오.\n');
    assert.match(run(root, script, '--format', 'a5').text, /^쓰는 법: npm run (?:pdf|epub) -- /);
  }
  mkdirSync(join(root, 'dist/2023/print'), { recursive: true });
  writeFileSync(join(root, 'dist/2023/print/index.html'), '');
  assert.equal(run(root, 'epub.ts', '2024').text, 'dist에 2024년판이 없습니다. 있는 판: 2023\n');
});

for (const [script, usage] of [
  ['check-content.ts', '쓰는 법: npm run check:content -- [<경로의 일부>]'],
  ['serve.ts', '쓰는 법: npm run preview -- [--host'],
  ['archive.ts', '쓰는 법: npm run archive -- <폴더>'],
] as const)
  test(`${script} says how it is used where an option is unknown`, () => {
    const { code, text } = run(project('domains-are-known.passes'), script, '--unknown');
    assert.equal(code, 1);
    assert.ok(text.startsWith(usage), text);
    assert.equal(text.trim().split('\n').length, 1, text);
  });
