import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '#/checks/index.ts';
import { newDocument } from './new-document.ts';
import { newEdition } from './new-edition.ts';
import { assertRefused, assertSound, project, read, run } from './trial.ts';

test('new-document writes a document that passes at its place', () => {
  const root = project();
  const { code, text } = run(
    root,
    newDocument,
    'chips/memory',
    '--title',
    '메모리 반도체의 세계 시장과 우리 기업의 전략',
    '--kind',
    'attachment',
    '--parent',
    'chips/trends',
    '--after',
    'trends',
  );
  assert.equal(code, 0, text);
  assertSound(root);
  const { site } = checkContent(root);
  const page = site?.current.documents.find(({ id }) => id === 'chips/memory');
  assert.deepEqual(
    [page?.frontmatter.kind, page?.frontmatter.parent, page?.frontmatter.shortTitle],
    ['attachment', 'chips/trends', '메모리 반도체의 세계 시장과 우리 기업의'],
  );
  assert.deepEqual(parse(read(root, '2023/edition.yaml')).domains[1].documents, [
    'trends',
    'memory',
    'experts',
  ]);
  assert.match(text, /npm run check:content -- 2023\/chips/);
});

test('where the edition has an English page, a document and its overview have the English to be written', () => {
  const root = project();
  run(root, newEdition, '2024');
  const contents = join(root, 'content/2024/edition.yaml');
  const english = 'english: { title: Report, lead: A report for tests., publisher: Institute }\n';
  writeFileSync(contents, readFileSync(contents, 'utf8').replace(/^publisher:/m, `${english}$&`));
  assert.equal(run(root, newDocument, 'chips/trends').code, 0);
  for (const file of ['2024/chips/trends.mdx', '2024/chips/index.mdx'])
    assert.match(read(root, file), /^ {2}summary: .+ # 영어 요약 3~5문장으로 고친다/m, file);
  assertSound(root);
});

test('in a new edition a document takes title, kind and label from the one before, and brings the overview', () => {
  const root = project();
  run(root, newEdition, '2024');
  const { text } = run(root, newDocument, 'chips/trends');
  assert.match(text, /2024\/chips\/index\.mdx의 소개를 고칩니다/);
  assert.equal(run(root, newDocument, 'chips/voices', '--continues', 'chips/experts').code, 0);
  assert.equal(run(root, newDocument, 'intro').code, 0);
  assertSound(root);
  const { site } = checkContent(root);
  const [intro, trends, voices] = site?.current.documents ?? [];
  assert.equal(intro?.path, '/2024/intro/');
  assert.deepEqual(
    [
      trends?.frontmatter.title,
      trends?.frontmatter.kind,
      trends?.frontmatter.label,
      trends?.frontmatter.continues,
    ],
    ['반도체 동향', 'attachment', '붙임1', undefined],
  );
  assert.deepEqual(
    [voices?.frontmatter.title, voices?.frontmatter.continues],
    ['전문가에게 물은 것', 'chips/experts'],
  );
});

test('new-document refuses what cannot be and never writes over a file', () => {
  const root = project();
  const title = ['--title', '제목'];
  assertRefused(root, /^쓰는 법: npm run new:document/, newDocument);
  assertRefused(root, /^쓰는 법/, newDocument, 'chips/a/b', ...title);
  assertRefused(
    root,
    /분야 “chip”.*혹시 “chips”.*\n.*new:domain/,
    newDocument,
    'chip/new',
    ...title,
  );
  assertRefused(root, /문서 id “New”: 영문 소문자/, newDocument, 'chips/New', ...title);
  assertRefused(
    root,
    /chips\/trends\.mdx이\(가\) 이미 있습니다/,
    newDocument,
    'chips/trends',
    ...title,
  );
  assertRefused(root, /--title에 문서의 제목/, newDocument, 'chips/new');
  assertRefused(
    root,
    /--kind: 문서 종류 “brif”.*혹시 “brief”/,
    newDocument,
    'chips/new',
    ...title,
    '--kind',
    'brif',
  );
  assertRefused(
    root,
    /--parent: 문서 “chips\/trend”.*혹시 “chips\/trends”/,
    newDocument,
    'chips/new',
    ...title,
    '--parent',
    'chips/trend',
  );
  assertRefused(
    root,
    /--after: 분야 “chips”에 문서 “no”/,
    newDocument,
    'chips/new',
    ...title,
    '--after',
    'no',
  );
  assertRefused(
    root,
    /--continues: 앞선 판에 문서 “chips\/old”/,
    newDocument,
    'chips/new',
    ...title,
    '--continues',
    'chips/old',
  );
  assertRefused(root, /index는 분야의 개요/, newDocument, 'chips/index', ...title);
  assertRefused(root, /“cited”.*사이트의 쪽이 쓰는 주소/, newDocument, 'chips/cited', ...title);
  assertRefused(root, /보이지 않는 글자/, newDocument, 'chips/new', '--title', '제\u200b목');
  assertRefused(root, /그 자체가 문서입니다/, newDocument, 'intro/new', ...title);
  assertRefused(root, /그 자체가 문서일 수 없습니다/, newDocument, 'chips', ...title);
  assertRefused(
    root,
    /짧은 제목은 24자까지인데 30자/,
    newDocument,
    'chips/new',
    ...title,
    '--short',
    '가'.repeat(30),
  );
});

test('a document that another continues already is not written, and all is as it was', () => {
  const root = project();
  run(root, newEdition, '2024');
  assert.equal(run(root, newDocument, 'chips/later', '--continues', 'chips/trends').code, 0);
  // the fault would stand in the other file
  assertRefused(
    root,
    /이대로 쓰면 [\s\S]*later\.mdx.*\n.*잇고 있습니다/,
    newDocument,
    'chips/trends',
  );
});

test('what was wrong before keeps nobody from writing', () => {
  const root = project();
  writeFileSync(join(root, 'content/2023/chips/trends.mdx'), '글');
  assert.equal(run(root, newDocument, 'chips/new', '--title', '제목').code, 0);
});
