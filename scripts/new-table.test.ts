import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from '#/checks/index.ts';
import { formatProblems } from '#/content/reporters.ts';
import { cellTypes } from '#/schemas/cells/index.ts';
import { shapes } from '#/schemas/shapes/index.ts';
import { project, run as runScript, twoEditions } from '#/testing/project.ts';
import { newTable } from './new-table.ts';
import { openTables } from './steps-to-publish.ts';
import { assertSound, run } from './trial.ts';

const tableOf = (root: string, path: string) => readFileSync(join(root, 'content', path), 'utf8');
const place = ['chips/trends', 'shares', '--section', 'market'];

// on the command line
test('new-table writes a table with its columns into the newest edition', () => {
  const root = twoEditions();
  const columns = 'company:기업:organization,share:점유율:percentage';
  const named = ['--title', '시장 점유율', '--columns', columns];
  const { code, text } = runScript(root, 'new-table.ts', ...place, ...named);
  assert.equal(code, 0, text);
  assert.match(text, /chips\/trends\.mdx의 “시장” 절 끝에 <Table id="shares" \/>/);
  assert.match(text, /open에 적힌 열\(share\)은 채울 때마다.*\n.*check:content -- shares/s);
  assert.equal(
    tableOf(root, '2024/chips/tables/shares.yaml'),
    `id: shares
title: 시장 점유율
document: chips/trends
section: market
columns:
  company: { label: 기업, type: organization, rowHeader: true }
  share: { label: 점유율, type: percentage }
open: [ share ] # 칸을 다 채운 열은 지운다.
rows:
  - id: first
    company: "-" # 기업 (기관·기업 이름: 엔비디아)
    share: "-" # 점유율 (백분율: 52.3%)
`,
  );
  // what is there already is not written over, in whichever domain
  const again = runScript(
    root,
    'new-table.ts',
    'intro',
    'shares',
    '--title',
    '표',
    '--shape',
    'swot',
  );
  assert.deepEqual([again.code, /이미 있습니다/.test(again.text)], [1, true]);
});

test('a new table passes the check, whatever its cells are', () => {
  const root = project('a-whole-report');
  const types = Object.keys(cellTypes).map((type, i) => `c${i}:열 ${i}:${type}`);
  const columns = ['--columns', `topic:구분:text,${types.join(',')}`];
  const { code, text } = run(root, newTable, ...place, '--title', '표', ...columns);
  assert.equal(code, 0, text);
  assert.match(
    readFileSync(join(root, 'content/2023/chips/trends.mdx'), 'utf8'),
    /## 시장 .*다\. \{\/\* #named \*\/\}\n\n<Table id="shares" \/>\n\n### 제품/s,
  );
  assert.match(runScript(root, 'check-content.ts').text, /^내용에 문제가 없습니다.*표 2개/s);
});

test('a new table of any shape passes the check, and says which columns are open', () => {
  const root = project('a-whole-report');
  const names = Object.keys(shapes);
  for (const name of names) {
    const shaped = ['chips/trends', name, '--section', 'market', '--title', '표', '--shape', name];
    const { code, text } = run(root, newTable, ...shaped);
    assert.equal(code, 0, `${name}: ${text}`);
  }
  const { site, problems } = checkContent(root);
  assert.deepEqual(problems, [], formatProblems(problems));
  const told = site ? openTables(site) : [];
  for (const name of names) {
    const { open } = parse(tableOf(root, `2023/chips/tables/${name}.yaml`));
    const left = `content/2023/chips/tables/${name}.yaml에 아직 채우지 않은 열이 있습니다(open): `;
    assert.equal(told.includes(`${left}${open?.join(', ')}`), open !== undefined, name);
  }
});

test('a new table like one with figures passes the check, and is held to them when it is filled in', () => {
  const root = project('a-whole-report');
  const columns = ['--columns', 'company:기업:organization,share:점유율:percentage'];
  const like = ['chips/trends', 'later', '--section', 'market', '--title', '표'];
  assert.equal(run(root, newTable, ...place, '--title', '표', ...columns).code, 0);
  assert.equal(run(root, newTable, ...like, '--like', 'shares').code, 0);
  assertSound(root);
  const file = join(root, 'content/2023/chips/tables/later.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^open: .*\n/m, ''));
  assert.match(formatProblems(checkContent(root).problems), /later\.yaml.*rows\.\d\.share/s);
});

test('where rules want certain rows a new table has them', () => {
  const root = project('a-whole-report');
  const swot = { points: '-' };
  const rows = ['강점', '약점', '기회', '위기'].map((aspect, i) => ({
    id: `r${i}`,
    aspect,
    ...swot,
  }));
  const head = {
    id: 'held',
    title: '표',
    document: 'chips/trends',
    section: 'market',
    shape: 'swot',
  };
  const held = join(root, 'content/2023/chips/tables/held.yaml');
  writeFileSync(held, JSON.stringify({ ...head, rows }));
  run(root, newTable, ...place, '--title', '표', '--shape', 'swot');
  assert.deepEqual(parse(tableOf(root, '2023/chips/tables/shares.yaml')).rows, rows);
});

test('new-table takes the columns of a table of the same edition', () => {
  const root = twoEditions();
  const { code, text } = run(root, newTable, ...place, '--like', 'topics', '--edition', '2023');
  assert.equal(code, 0, text);
  const table = parse(tableOf(root, '2023/chips/tables/shares.yaml'));
  assert.deepEqual(
    [table.title, table.columnsOf, table.columns, table.rows],
    ['항목', 'topics', undefined, [{ id: 'first', topic: '-', details: '-' }]],
  );
});

test('new-table continues a table of an earlier edition: its columns, and its rows by name', () => {
  const root = twoEditions();
  const { code, text } = run(root, newTable, ...place, '--continues', 'topics');
  assert.equal(code, 0, text);
  const table = parse(tableOf(root, '2024/chips/tables/shares.yaml'));
  assert.equal(table.continues, 'topics');
  assert.deepEqual(table.columns, parse(tableOf(root, '2023/chips/tables/topics.yaml')).columns);
  assert.deepEqual(table.rows, [
    { id: 'price', topic: '값', details: '-' },
    { id: 'time', topic: '때', details: '-' },
  ]);
});

test('new-table keeps the rules of a shape whose headings are the table’s own, in the next edition too', () => {
  const root = twoEditions();
  const own = ['--shape=policy-growth', '--columns=item:구분:text,y2023:’23:measures'];
  const asked = ['chips/trends', 'growth', '--section=market', '--title=규모'];
  const first = run(root, newTable, ...asked, ...own, '--edition=2023');
  assert.equal(first.code, 0, first.text);
  const { shape, columns, open } = parse(tableOf(root, '2023/chips/tables/growth.yaml'));
  assert.deepEqual([shape, columns.y2023.label, open], ['policy-growth', '’23', ['y2023']]);
  const file = join(root, 'content/2023/chips/tables/growth.yaml');
  const filled = readFileSync(file, 'utf8')
    .replace(/^open:.*\n/m, '')
    .replace(/y2023: "-"/, 'y2023: [1조원]');
  writeFileSync(file, filled);
  const next = run(root, newTable, ...place, '--continues', 'growth');
  assert.equal(next.code, 0, next.text);
  const continued = parse(tableOf(root, '2024/chips/tables/shares.yaml'));
  assert.deepEqual([continued.shape, continued.columns], ['policy-growth', columns]);
});

test('where the edition has an English page, a table has its English title and description to be written', () => {
  const root = twoEditions();
  const contents = join(root, 'content/2024/edition.yaml');
  const english = 'english: { title: Report, lead: A report for tests., publisher: Institute }\n';
  writeFileSync(contents, readFileSync(contents, 'utf8').replace(/^publisher:/m, `${english}$&`));
  const title = ['--title', '시장 점유율', '--columns', 'company:기업:organization'];
  const { code, text } = run(root, newTable, ...place, ...title);
  assert.equal(code, 0, text);
  assert.match(text, /영어 제목\(english\)과 설명\(description\)을 고치고/);
  const table = parse(tableOf(root, '2024/chips/tables/shares.yaml'));
  assert.deepEqual(Object.keys(table).slice(0, 4), ['id', 'title', 'english', 'description']);
  assert.match(table.description, /시장 점유율/);
});
