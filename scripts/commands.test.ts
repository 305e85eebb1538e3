import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { project, run } from '#/testing/project.ts';

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

test('permalinks records new places, keeps old ones and redirects, and is idempotent', () => {
  const root = project('ids-are-unique.passes');
  const file = join(root, 'content/permalinks.yaml');
  const write = (path: string, body: string) => {
    mkdirSync(join(root, 'dist', path), { recursive: true });
    writeFileSync(
      join(root, 'dist', path, 'index.html'),
      `<!doctype html><html><body>${body}</body></html>`,
    );
  };
  write(
    '2023/intro',
    '<main id="main"><h2 id="new">글</h2><h2 id="kept">글</h2><a id="user-content-fn-1"></a></main>',
  );
  write('about', '');
  write('s/abc2345', '<p id="short">글</p>');
  writeFileSync(file, 'places:\n  /2023/intro/: [gone, kept]\nredirects:\n  /old/: /about/\n');
  const recorded = {
    places: { '/2023/intro/': ['gone', 'kept', 'new'], '/about/': [] },
    redirects: { '/old/': '/about/' },
  };
  assert.match(run(root, 'permalinks.ts').text, /^새 주소 2개를/);
  assert.deepEqual(parse(readFileSync(file, 'utf8')), recorded);
  assert.match(run(root, 'permalinks.ts').text, /^새 주소 0개를/);
  assert.deepEqual(parse(readFileSync(file, 'utf8')), recorded);
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
