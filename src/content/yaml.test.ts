import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from './yaml.ts';

const text = `id: intel
rows:
  - id: cpu
    cells: [a, "b"]
  - { id: gpu, cells: [c] }
empty:
`;

const places: [path: PropertyKey[], key: string | undefined, position: string][] = [
  [[], undefined, '1:1'],
  [['id'], undefined, '1:5'],
  [['rows'], undefined, '3:3'],
  [['rows', 0], undefined, '3:5'],
  [['rows', 0, 'cells', 1], undefined, '4:16'],
  [['rows', 1, 'id'], undefined, '5:11'],
  [[], 'rows', '2:1'],
  [['rows', 0], 'cells', '4:5'],
  [['rows', 1], 'cells', '5:16'],
  // the deepest value that exists
  [['rows', 0, 'name'], undefined, '3:5'],
  [['rows', 7, 'name'], undefined, '3:3'],
  [['rows', 0, 'cells', 1, 'deep'], undefined, '4:16'],
  [['rows', 0], 'name', '3:5'],
  [['nothing'], undefined, '1:1'],
];

test('every value has its line and column', () => {
  const source = parseYaml('a.yaml', text);
  assert.deepEqual(source.problems, []);
  for (const [path, key, position] of places) {
    const { file, line, column } = source.position(path, key);
    assert.equal(
      `${file}:${line}:${column}`,
      `a.yaml:${position}`,
      `${path.join('.')} ${key ?? ''}`,
    );
  }
});

test('frontmatter counts its lines from where it begins', () => {
  assert.equal(parseYaml('a.mdx', text, 2).position(['rows', 0, 'id']).line, 4);
  assert.equal(parseYaml('a.mdx', 'a: "x', 2).problems[0]?.line, 2);
});

test('an empty file has a place too', () => {
  const source = parseYaml('a.yaml', '# nothing yet\n');
  assert.equal(source.data, null);
  assert.ok(source.position(['rows']).line >= 1);
});

const broken: [yaml: string, position: string, sentence: string][] = [
  ['a: 1\na: 2\n', '2:1', '같은 항목이 두 번 나옵니다.'],
  ['a: "x\n', '2:1', '따옴표·괄호를 닫지 않았거나 콜론이 빠졌습니다.'],
  ['a: [1, 2\n', '2:1', '괄호를 닫지 않았거나 들여쓰기가 어긋납니다.'],
  ['a: b: c\n', '1:4', '한 줄에 “: ”가 두 번 나오거나 들여쓰기가 어긋납니다.'],
  ['a\nb: 1\n', '1:1', '콜론이 빠졌거나 들여쓰기가 어긋납니다.'],
  ['a:\n\tb: 1\n', '2:1', '탭으로 들여 썼습니다.'],
  ['a: "x" y\n', '1:8', '여기에 올 수 없는 글자입니다.'],
  ['a: @x\n', '1:4', '따옴표 없이는 값을 시작할 수 없는 글자입니다.'],
  ['a: *\n', '1:4', '“*” 뒤에 이름이 없습니다.'],
  ['a: 1\n---\nb: 2\n', '2:1', '“---”로 파일이 둘로 나뉘었습니다.'],
  ['a: "\\q"\n', '1:5', '큰따옴표 안의 “\\” 뒤에 쓸 수 없는 글자가 있습니다.'],
  ['a: [\n - b\n]\n', '2:2', '괄호 안에 줄로 나눈 목록이 있습니다.'],
];

test('broken YAML is one problem at its position, in Korean', () => {
  for (const [yaml, position, sentence] of broken) {
    const { data, problems } = parseYaml('a.yaml', yaml);
    assert.equal(data, undefined, yaml);
    assert.deepEqual(
      problems.map((p) => `${p.line}:${p.column} ${p.message}`),
      [`${position} YAML을 읽을 수 없습니다: ${sentence}`],
      yaml,
    );
  }
});

test('words that YAML takes for an anchor, an alias or a tag need quotes', () => {
  for (const yaml of [
    'a: 1\nb: *x\n',
    'a: 1\nb: &주 글\n',
    'a: 1\nb: !note 글\n',
    'a: &x 1\nb: *x\n',
    'a: !!str 3\n',
  ]) {
    const { data, problems } = parseYaml('a.yaml', yaml);
    assert.equal(data, undefined);
    assert.equal(problems.length, 1);
    assert.equal(
      problems[0]?.message,
      'YAML의 “&이름”, “*이름”, “!이름”, “? 이름”은 쓰지 않습니다.',
    );
    assert.equal(problems[0]?.line, yaml.startsWith('a: 1') ? 2 : 1);
  }
  assert.deepEqual(parseYaml('a.yaml', 'a: "*x"\nb: "&y"\nc: "!z"\n').data, {
    a: '*x',
    b: '&y',
    c: '!z',
  });
});

test('dates and years without quotes stay what YAML 1.2 says', () => {
  assert.deepEqual(parseYaml('a.yaml', 'date: 2023-06-27\nyear: 2023\nyes: no\n').data, {
    date: '2023-06-27',
    year: 2023,
    yes: 'no',
  });
});

test('an HTML comment is told as what it is, in a value and where it breaks the file', () => {
  const told = (text: string) =>
    parseYaml('a.yaml', text).problems.map((p) => `${p.line}:${p.column} ${p.message}`);
  const message = 'HTML 주석 <!-- … -->은 쓸 수 없습니다.';
  assert.deepEqual(told('id: a\n<!-- 나중에 -->\nrows:\n'), [`2:1 ${message}`]);
  assert.deepEqual(told('id: a\nnote: 글 <!-- 나중에 -->\n'), [`2:9 ${message}`]);
  assert.deepEqual(told('# no <!-- here\nid: a\n'), []);
});
