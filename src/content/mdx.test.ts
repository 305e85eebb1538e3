import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './mdx.ts';

const page = (...lines: string[]) =>
  parseMdx('a.mdx', ['---', 'title: 제목', '---', ...lines].join('\n'));

/** Problems of a body whose first line is line 4 of the file. */
const faults = (...lines: string[]) =>
  page(...lines).problems.map((p) => `${p.line}:${p.column} ${p.message}`);

const CODE = '본문에 코드가 있습니다.';
const UNREADABLE = 'MDX를 읽을 수 없습니다: ';

const broken: [lines: string[], faults: string[]][] = [
  [['import x from "y"'], [`4:1 ${CODE}`]],
  [['export const x = 1'], [`4:1 ${CODE}`]],
  [['글 {1 + 1} 글'], [`4:3 ${CODE}`]],
  [['', '{1 + 1}'], [`5:1 ${CODE}`]],
  [['<Table id={x} />'], ['4:1 <Table>의 속성은 글자여야 합니다.']],
  [['글', '', '<Cite {...x}>글</Cite>'], ['6:1 <Cite>의 속성은 글자여야 합니다.']],
  [
    ['글', '', '<KeyPoints>', '', '- 점'],
    [`6:1 ${UNREADABLE}태그의 짝이 맞지 않습니다. (<KeyPoints>)`],
  ],
  [['글 <Cite id="a">글'], [`4:3 ${UNREADABLE}태그의 짝이 맞지 않습니다. (<Cite>)`]],
  [['글</Cite>'], [`4:3 ${UNREADABLE}여는 태그가 없는 닫는 태그입니다.`]],
  [['글', '', '3<4'], [`6:3 ${UNREADABLE}“<”나 태그 안에 올 수 없는 글자가 있습니다.`]],
  [['글 {a b} 글'], [`4:5 ${UNREADABLE}{ } 안은 주석 {/* … */}만 됩니다.`]],
  [['글 { 글'], [`4:6 ${UNREADABLE}태그, 따옴표 또는 { }를 닫지 않았습니다.`]],
  [['<Cite id="a>글</Cite>'], [`4:21 ${UNREADABLE}태그, 따옴표 또는 { }를 닫지 않았습니다.`]],
  [['> <Cite id="a"', 'x>'], [`5:1 ${UNREADABLE}태그가 인용이나 목록의 끝을 넘어갑니다.`]],
  [['<!-- 주석 -->'], ['4:2 HTML 주석 <!-- … -->은 쓸 수 없습니다.']],
  [['글', '', '가운데 <!-- 주석 --> 글'], ['6:6 HTML 주석 <!-- … -->은 쓸 수 없습니다.']],
];

test('what MDX forbids is told at its line and column of the file', () => {
  for (const [lines, expected] of broken)
    assert.deepEqual(faults(...lines), expected, lines.join('\n'));
});

test('ordinary prose has no fault', () => {
  const prose = [
    '3~5%는 줄을 긋지 않는다. 3 < 5 이고 a &lt; b이다. \\{글\\} \\*\\*글\\*\\*',
    '**“광물”**은 굵고 ~~이것~~은 지운다.[^n] {/* 주석 */}',
    '',
    '{/* 홀로 선 주석 */} [글](/a/) [글\\](가) [괄호] [가][n] {/* 주석 } 하나 */}',
    '',
    '[n]: /2023/',
    '',
    '[^n]: 각주',
  ];
  assert.deepEqual(faults(...prose), []);
});

test('a file without frontmatter, or with broken frontmatter, is told so', () => {
  assert.deepEqual(
    parseMdx('a.mdx', '## 제목\n').problems.map((p) => `${p.line} ${p.message}`),
    ['1 머리글(frontmatter)이 없습니다.'],
  );
  const { problems, frontmatter } = parseMdx('a.mdx', '---\ntitle: 1\ntitle: 2\n---\n글\n');
  assert.deepEqual(
    problems.map((p) => p.line),
    [3],
  );
  assert.equal(frontmatter.data, undefined);
});

test('headings have their depth, id, words and line', () => {
  const { headings } = page(
    '',
    '## **주요** 동향 {/* #trends */}',
    '',
    '### [링크](/a/) 없는 id',
    '',
    '#### 하나 {/* x */}',
  );
  assert.deepEqual(
    headings.map((h) => [h.depth, h.id, h.text, h.position.line]),
    [
      [2, 'trends', '주요 동향', 5],
      [3, undefined, '링크 없는 id', 7],
      [4, undefined, '하나', 9],
    ],
  );
});

test('ids are those of headings, paragraphs, list items and figures', () => {
  const { ids } = page(
    '## 하나 {/* #one */}',
    '',
    '글 {/* #two */}',
    '',
    '- 점 {/* #three */}',
    '',
    '<Figure id="four" caption="그림">글</Figure>',
    '',
    '글 {/* #글 */} 가운데',
  );
  assert.deepEqual(
    ids.map((i) => `${i.position.line} ${i.id}`),
    ['4 one', '6 two', '8 three', '10 four'],
  );
});

test('components have their attributes, words and place', () => {
  const { components } = page(
    '글 <Cite id="a">미래에셋, **2023**</Cite>',
    '',
    '<KeyPoints>',
    '',
    '- 점',
    '',
    '</KeyPoints>',
  );
  assert.deepEqual(
    components.map(({ name, attributes, text, position }) => ({
      name,
      attributes,
      text,
      line: position.line,
    })),
    [
      { name: 'Cite', attributes: { id: 'a' }, text: '미래에셋, 2023', line: 4 },
      { name: 'KeyPoints', attributes: {}, text: '점', line: 6 },
    ],
  );
});

test('footnotes are marks, notes, and marks without a note', () => {
  const { footnotes } = page('가[^a] 나[^b]', '', '[^a]: 내용', '[^c]: 내용');
  assert.deepEqual(
    footnotes.map((f) => `${f.kind} ${f.id} ${f.position.line}`),
    ['mark a 4', 'unknown b 4', 'note a 6', 'note c 7'],
  );
});

test('sections hold the words, figures and tables below their heading', () => {
  const { sections } = page(
    '머리말',
    '',
    '## 하나 {/* #one */}',
    '',
    '글 {/* #p */}<Erratum id="e1">틀린</Erratum> 글',
    '',
    '<Table id="t1" />',
    '',
    '<Figure id="f" caption="그림 제목">그림 글</Figure>',
    '',
    '### 둘 {/* #two */}',
    '',
    '- 가',
    '- 나',
    '  - 다',
  );
  assert.deepEqual(
    sections.map(({ parts, position: _, blocks: _blocks, text, ownText: _own, ...section }) => ({
      ...section,
      parts: parts.map((part) => `${part.kind} ${part.id}`),
      text: text.split('\n').filter(Boolean),
    })),
    [
      { id: undefined, title: '', depth: 1, text: ['머리말'], tables: [], parts: [] },
      {
        id: 'one',
        title: '하나',
        depth: 2,
        text: ['글 틀린 글', '그림 제목'],
        tables: ['t1'],
        parts: ['table t1', 'figure f'],
      },
      { id: 'two', title: '둘', depth: 3, text: ['가', '나', '다'], tables: [], parts: [] },
    ],
  );
});

test('Windows line ends change nothing', () => {
  const { problems, headings, ids } = parseMdx(
    'a.mdx',
    '---\r\ntitle: 제목\r\n---\r\n\r\n## 하나 {/* #one */}\r\n\r\n글 {/* #p */}\r\n',
  );
  assert.deepEqual(problems, []);
  assert.equal(headings[0]?.id, 'one');
  assert.deepEqual(
    ids.map((i) => i.position.line),
    [5, 7],
  );
});
