import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '#/checks/index.ts';
import { withDocument, withDomain } from '#/content/skeleton/edition-yaml.ts';
import { newDomain } from './new-domain.ts';
import { newEdition } from './new-edition.ts';
import { assertRefused, assertSound, project, read, run } from './trial.ts';

test('new-domain adds a domain at its place with an overview, and says what to do next', () => {
  const root = project();
  const { code, text } = run(root, newDomain, 'robots', '로봇', '--after', 'intro');
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
  run(root, newEdition, '2024');
  assert.equal(run(root, newDomain, 'space', '우주').code, 0);
  assert.equal(run(root, newDomain, '2023', 'robots', '로봇').code, 0);
  assert.ok(existsSync(join(root, 'content/2024/space/index.mdx')));
  assert.ok(existsSync(join(root, 'content/2023/robots/index.mdx')));
  assertSound(root);
});

test('new-domain refuses ids that cannot be, that are taken, and unknown places', () => {
  const root = project();
  assertRefused(root, /^쓰는 법: npm run new:domain/, newDomain, 'robots');
  assertRefused(root, /분야 id “Robots”: 영문 소문자/, newDomain, 'Robots', '로봇');
  // paths of lists, of other pages and of files alike
  for (const id of ['errata', 'print', 'search', 'terms', 'glossary'])
    assertRefused(root, new RegExp(`“${id}”.*사이트의 쪽이 쓰는 주소`), newDomain, id, '오류');
  assertRefused(root, /보이지 않는 글자 U\+200B/, newDomain, 'robots', '로\u200b봇');
  assert.ok(!existsSync(join(root, 'content/2023/robots')));
  assertRefused(root, /분야 “chips”이\(가\) .*이미 있습니다/, newDomain, 'chips', '칩');
  assertRefused(
    root,
    /--after: 분야 “chps”.*혹시 “chips”입니까/,
    newDomain,
    'robots',
    '로봇',
    '--after',
    'chps',
  );
  assertRefused(root, /판 “2025”이\(가\) 없습니다/, newDomain, '2025', 'robots', '로봇');
  assertRefused(root, /--after에 값이 없습니다/, newDomain, 'robots', '로봇', '--after');
});

test('an edition that cannot be read is told, and no other one is written into', () => {
  const root = project();
  run(root, newEdition, '2024');
  writeFileSync(join(root, 'content/2024/edition.yaml'), 'year: "2024"\n  title: [\n');
  assertRefused(
    root,
    /content\/2024\/edition\.yaml을\(를\) 읽을 수 없습니다[\s\S]*yaml-can-be-read/,
    newDomain,
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
