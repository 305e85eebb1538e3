import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '#/checks/index.ts';
import { formatProblems } from '#/content/reporters.ts';
import { withDocument, withDomain } from '#/content/skeleton/edition-yaml.ts';
import { documentMdx, projectWith } from '#/testing/content.ts';
import { Refusal } from './authoring.ts';
import { newDocument } from './new-document.ts';
import { newDomain } from './new-domain.ts';
import { newEdition } from './new-edition.ts';

const EDITION = `# 보고서의 차례
year: "2023"
title: 연구소 2023 연차보고서
shortTitle: 2023 연차보고서
description: 반도체를 다룬 2023 연차보고서의 웹판.
lead: 한 분야의 동향을 담은 보고서다.
publisher: 연구소
published: "2023-12-27"
origin: 2023 연차보고서를 새로 썼다.
domains:
  # 머리말
  - id: intro
    title: 서론
    documents: []
  - id: chips # 첫 분야
    title: 반도체
    documents:
      - trends
      - experts
`;

/** A project with one edition of two parts. */
const project = () =>
  projectWith({
    '2023/edition.yaml': EDITION,
    '2023/intro/index.mdx': documentMdx('서론'),
    '2023/chips/trends.mdx': documentMdx('반도체 동향', 'label: 붙임1\n').replace(
      'brief',
      'attachment',
    ),
    '2023/chips/experts.mdx': documentMdx('전문가에게 물은 것'),
  });

const commands = {
  'new-edition.ts': newEdition,
  'new-domain.ts': newDomain,
  'new-document.ts': newDocument,
};

/** Runs a command in a project; `code` is its exit code, `text` what it would print. */
function run(
  root: string,
  script: keyof typeof commands,
  ...args: string[]
): { code: number; text: string } {
  try {
    const { written, next } = commands[script](root, args);
    return { code: 0, text: [...written, ...next].join('\n') };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: 1, text: error.message };
  }
}

const read = (root: string, file: string) => readFileSync(join(root, 'content', file), 'utf8');
const assertSound = (root: string) => {
  const { problems } = checkContent(root);
  assert.deepEqual(problems, [], formatProblems(problems));
};
/** Every file of a project with what it holds. */
const filesOf = (root: string) =>
  globSync('**/*.*', { cwd: root })
    .sort()
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]);
/** A command that is refused says why and writes nothing. */
function assertRefused(
  root: string,
  why: RegExp,
  script: keyof typeof commands,
  ...args: string[]
): void {
  const before = filesOf(root);
  const { code, text } = run(root, script, ...args);
  assert.equal(code, 1, text);
  assert.match(text, why);
  assert.doesNotMatch(text, / at .*\.ts:\d+|undefined/);
  assert.deepEqual(filesOf(root), before);
}

test('new-edition takes over name and parts, with order and comments, and nothing else', () => {
  const root = project();
  const { code, text } = run(root, 'new-edition.ts', '2024');
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
  assert.equal(run(root, 'new-edition.ts', '2025').code, 0);
  const text = read(root, '2025/edition.yaml');
  assert.match(text, /^title: 열두 번째 보고서 # 2025년판의 이름으로 고친다\.$/m);
  assert.match(text, /^published: "2025-02-28" # /m);
  assertSound(root);
});

test('new-edition makes the first edition where there is none', () => {
  const root = projectWith({ 'glossary.yaml': '[]\n' });
  assert.equal(run(root, 'new-edition.ts', '2024').code, 0);
  assertSound(root);
});

test('new-edition refuses what is no year, what is there, and a model that cannot be read', () => {
  const root = project();
  assertRefused(root, /^쓰는 법: npm run new:edition/, 'new-edition.ts');
  assertRefused(root, /네 자리 숫자입니다: “24”/, 'new-edition.ts', '24');
  assertRefused(root, /^쓰는 법/, 'new-edition.ts', '2024', '2025');
  assertRefused(root, /모르는 선택지 “--empty”/, 'new-edition.ts', '2024', '--empty');
  assertRefused(root, /content\/2023이\(가\) 이미 있습니다/, 'new-edition.ts', '2023');
  writeFileSync(join(root, 'content/2023/edition.yaml'), 'year: "2023"\n');
  assertRefused(root, /content\/2023\/edition\.yaml:1:1.*\n.*title/, 'new-edition.ts', '2024');
});

test('new-domain adds a domain at its place with an overview, and says what to do next', () => {
  const root = project();
  const { code, text } = run(root, 'new-domain.ts', 'robots', '로봇', '--after', 'intro');
  assert.equal(code, 0, text);
  const { domains } = parse(read(root, '2023/edition.yaml'));
  assert.deepEqual(domains[1], { id: 'robots', title: '로봇' });
  assert.match(
    read(root, '2023/edition.yaml'),
    /^# 보고서의 차례\n[\s\S]* {2}# 머리말\n[\s\S]*chips # 첫 분야/,
  );
  assert.match(text, /npm run new:document -- robots\/<문서>/);
  assertSound(root);
  const { site } = checkContent(root);
  assert.equal(site?.current.overviews[0]?.frontmatter.title, '로봇');
});

test('new-domain writes into the edition that is named, the newest without', () => {
  const root = project();
  run(root, 'new-edition.ts', '2024');
  assert.equal(run(root, 'new-domain.ts', 'space', '우주').code, 0);
  assert.equal(run(root, 'new-domain.ts', '2023', 'robots', '로봇').code, 0);
  assert.ok(existsSync(join(root, 'content/2024/space/index.mdx')));
  assert.ok(existsSync(join(root, 'content/2023/robots/index.mdx')));
  assertSound(root);
});

test('new-domain refuses ids that cannot be, that are taken, and unknown places', () => {
  const root = project();
  assertRefused(root, /^쓰는 법: npm run new:domain/, 'new-domain.ts', 'robots');
  assertRefused(root, /분야 id “Robots”: 영문 소문자/, 'new-domain.ts', 'Robots', '로봇');
  assertRefused(root, /“errata”은\(는\) 사이트가 쓰는 이름/, 'new-domain.ts', 'errata', '오류');
  assertRefused(root, /분야 “chips”이\(가\) .*이미 있습니다/, 'new-domain.ts', 'chips', '칩');
  assertRefused(
    root,
    /--after: 분야 “chps”.*혹시 “chips”입니까/,
    'new-domain.ts',
    'robots',
    '로봇',
    '--after',
    'chps',
  );
  assertRefused(root, /판 “2025”이\(가\) 없습니다/, 'new-domain.ts', '2025', 'robots', '로봇');
  assertRefused(root, /--after에 값이 없습니다/, 'new-domain.ts', 'robots', '로봇', '--after');
});

test('new-document writes a document that passes, and its overview when the domain has none', () => {
  const root = project();
  const { code, text } = run(
    root,
    'new-document.ts',
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
  assert.match(text, /chips\/index\.mdx\n/);
  assert.match(text, /npm run check:content -- 2023\/chips/);
});

test('in a new edition a document takes title, kind and label from the one before', () => {
  const root = project();
  run(root, 'new-edition.ts', '2024');
  assert.equal(run(root, 'new-document.ts', 'chips/trends').code, 0);
  assert.equal(
    run(root, 'new-document.ts', 'chips/voices', '--continues', 'chips/experts').code,
    0,
  );
  assert.equal(run(root, 'new-document.ts', 'intro').code, 0);
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
  assertRefused(root, /^쓰는 법: npm run new:document/, 'new-document.ts');
  assertRefused(root, /^쓰는 법/, 'new-document.ts', 'chips/a/b', ...title);
  assertRefused(
    root,
    /분야 “chip”.*혹시 “chips”.*\n.*new:domain/,
    'new-document.ts',
    'chip/new',
    ...title,
  );
  assertRefused(root, /문서 id “New”: 영문 소문자/, 'new-document.ts', 'chips/New', ...title);
  assertRefused(
    root,
    /chips\/trends\.mdx이\(가\) 이미 있습니다/,
    'new-document.ts',
    'chips/trends',
    ...title,
  );
  assertRefused(root, /--title에 문서의 제목/, 'new-document.ts', 'chips/new');
  assertRefused(
    root,
    /--kind: 문서 종류 “brif”.*혹시 “brief”/,
    'new-document.ts',
    'chips/new',
    ...title,
    '--kind',
    'brif',
  );
  assertRefused(
    root,
    /--parent: 문서 “chips\/trend”.*혹시 “chips\/trends”/,
    'new-document.ts',
    'chips/new',
    ...title,
    '--parent',
    'chips/trend',
  );
  assertRefused(
    root,
    /--after: 분야 “chips”에 문서 “no”/,
    'new-document.ts',
    'chips/new',
    ...title,
    '--after',
    'no',
  );
  assertRefused(
    root,
    /--continues: 앞선 판에 문서 “chips\/old”/,
    'new-document.ts',
    'chips/new',
    ...title,
    '--continues',
    'chips/old',
  );
  assertRefused(root, /그 자체가 문서입니다/, 'new-document.ts', 'intro/new', ...title);
  assertRefused(root, /그 자체가 문서일 수 없습니다/, 'new-document.ts', 'chips', ...title);
  assertRefused(
    root,
    /짧은 제목은 24자까지인데 30자/,
    'new-document.ts',
    'chips/new',
    ...title,
    '--short',
    '가'.repeat(30),
  );
});

test('an edition that cannot be read is told, and no other one is written into', () => {
  const root = project();
  run(root, 'new-edition.ts', '2024');
  writeFileSync(join(root, 'content/2024/edition.yaml'), 'year: "2024"\n  title: [\n');
  assertRefused(
    root,
    /content\/2024\/edition\.yaml을\(를\) 읽을 수 없습니다[\s\S]*yaml-can-be-read/,
    'new-domain.ts',
    'robots',
    '로봇',
  );
});

test('an addition to the real contents changes nothing but its own lines', () => {
  const [file = ''] = globSync('content/*/edition.yaml', { cwd: join(import.meta.dirname, '..') });
  const text = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  const [domain] = parse(text).domains.filter((d: { documents?: string[] }) => d.documents?.length);
  const document = withDocument(text, {
    domain: domain.id,
    name: 'new-one',
    after: domain.documents[0],
  });
  assert.equal(document.replace('      - new-one\n', ''), text);
  const added = withDomain(text, { id: 'new-one', title: '새 분야' });
  assert.equal(added, `${text}  - id: new-one\n    title: 새 분야\n`);
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
