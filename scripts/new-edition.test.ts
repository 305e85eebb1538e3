import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { projectWith } from '#/testing/content.ts';
import { newEdition } from './new-edition.ts';
import { assertRefused, assertSound, EDITION, project, read, run } from './trial.ts';

test('new-edition takes over name and parts, with order and comments, and nothing else', () => {
  const root = project();
  const { code, text } = run(root, newEdition, '2024');
  assert.equal(code, 0, text);
  assert.equal(
    read(root, '2024/edition.yaml'),
    `# 보고서의 차례
year: "2024"
title: 연구소 2024 연차보고서
shortTitle: 2024 연차보고서
description: 반도체를 다룬 2024 연차보고서의 웹판. # 2024년판에 맞는지 살핀다.
lead: 한 분야의 동향을 담은 보고서다. # 2024년판에 맞는지 살핀다.
publisher: 연구소
published: "2024-12-27" # 발행일로 고친다.
origin: 2024 연차보고서를 새로 썼다. # 2024년판에 맞는지 살핀다.
domains:
  # 머리말
  - id: intro
    title: 서론
  - id: chips # 첫 분야
    title: 반도체
`,
  );
  assert.match(text, /published, description, lead, origin\n/);
  assertSound(root);
  assert.equal(read(root, '2023/edition.yaml'), EDITION);
});

test('new-edition takes the English page over, to be looked at', () => {
  const root = project();
  const file = join(root, 'content/2023/edition.yaml');
  const english =
    'english:\n  title: Annual Report 2023\n  lead: A report on chips.\n  publisher: Institute\n';
  writeFileSync(file, EDITION.replace(/^publisher:/m, `${english}$&`));
  const { text } = run(root, newEdition, '2024');
  assert.match(text, /english\.lead/);
  assert.match(
    read(root, '2024/edition.yaml'),
    /^ {2}title: Annual Report 2024\n {2}lead: A report on chips\. # 2024년판에 맞는지 살핀다\.$/m,
  );
});

test('new-edition marks a name that does not hold the year, and a day that the new year lacks', () => {
  const root = project();
  const file = join(root, 'content/2023/edition.yaml');
  writeFileSync(
    file,
    EDITION.replace('연구소 2023 연차보고서', '열두 번째 보고서')
      .replaceAll('2023', '2024')
      .replace('2024-12-27', '2024-02-29')
      .replace('"2024"', '"2023"'),
  );
  assert.equal(run(root, newEdition, '2025').code, 0);
  const text = read(root, '2025/edition.yaml');
  assert.match(text, /^title: 열두 번째 보고서 # 2025년판의 이름으로 고친다\.$/m);
  assert.match(text, /^published: "2025-02-28" # /m);
  assertSound(root);
});

test('new-edition makes the first edition where there is none', () => {
  const root = projectWith({ 'glossary.yaml': '[]\n' });
  assert.equal(run(root, newEdition, '2024').code, 0);
  assertSound(root);
});

test('new-edition refuses what is no year, what is there, and a model that cannot be read', () => {
  const root = project();
  assertRefused(root, /^쓰는 법: npm run new:edition/, newEdition);
  assertRefused(root, /네 자리 숫자입니다: “24”/, newEdition, '24');
  assertRefused(root, /^쓰는 법/, newEdition, '2024', '2025');
  assertRefused(root, /모르는 선택지 “--empty”/, newEdition, '2024', '--empty');
  assertRefused(root, /content\/2023이\(가\) 이미 있습니다/, newEdition, '2023');
  writeFileSync(join(root, 'content/2023/edition.yaml'), 'year: "2023"\n');
  assertRefused(root, /content\/2023\/edition\.yaml:1:1.*\n.*title/, newEdition, '2024');
});

test('on the command line a command says what it wrote, or why it did not and ends with 1', () => {
  const root = project();
  const script = join(import.meta.dirname, 'new-edition.ts');
  const runIt = () =>
    spawnSync(process.execPath, [script, '2024'], { cwd: root, encoding: 'utf8' });
  const first = runIt();
  assert.equal(first.status, 0, first.stderr);
  assert.match(
    first.stdout,
    /^content\/2024\/edition\.yaml을\(를\) 썼습니다\.\n다음 일:\n {2}1\. /,
  );
  const second = runIt();
  assert.equal(second.status, 1);
  assert.equal(second.stderr, 'content/2024이(가) 이미 있습니다. 다른 연도를 적으십시오.\n');
});

test('beside the real content a new edition is sound and takes no published address away', () => {
  const root = projectWith({});
  for (const part of ['content', 'CHANGELOG.md'])
    cpSync(join(import.meta.dirname, '..', part), join(root, part), { recursive: true });
  assert.equal(run(root, newEdition, '2999').code, 0);
  assertSound(root);
});
