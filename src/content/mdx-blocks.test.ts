import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './mdx.ts';

/** What each section prints, its id before it; a source in full as its id in brackets, a question as its id. */
const printed = (...body: string[]) =>
  parseMdx('a.mdx', ['---', 'title: 제목', '---', ...body].join('\n')).sections.map(
    ({ id = '', blocks }) => [
      id,
      ...blocks.map((block) => {
        if ('text' in block) return block.text;
        if ('question' in block) return `${block.question}?`;
        return `[${[block.reference, block.at].filter(Boolean).join('@')}]`;
      }),
    ],
  );

const cases: [name: string, body: string[], blocks: string[]][] = [
  ['a paragraph in one line', ['글은', '**굵은**\\', '*글*이다.'], ['글은 굵은', '글이다.']],
  ['items, each with those below it apart', ['- 가', '  - 나', '- 다'], ['가', '나', '다']],
  ['a loose list', ['1. 가', '', '   나', '2. 다'], ['가', '나', '다']],
  ['without the ids', ['글 {/* #here */}'], ['글']],
  ['links and code as words', ['[글](/a/)과 `코드`'], ['글과 코드']],
  ['signs of Markdown as written', ['3\\*4 &lt; 5'], ['3*4 < 5']],
  ['key points', ['<KeyPoints>', '- 가', '- 나', '</KeyPoints>'], ['가', '나']],
  [
    'a figure without what the edition knows of it',
    ['<Figure id="f" caption="그림" sources="a b">설명</Figure>'],
    ['그림', '출처', '[a@f]', '[b@f]'],
  ],
  ['a figure without a source', ['<Figure id="f" caption="그림" />'], ['그림']],
  [
    'who speaks',
    ['<Speaker role="교수" name="김" />', '', '<Speaker role="과장" />'],
    ['김, 교수', '과장'],
  ],
  ['citations in parentheses', ['글<Cite id="a">책, 2022</Cite>이다.'], ['글(책, 2022)이다.']],
  ['doubtful words', ['앞 <Erratum id="e1">뒤</Erratum>'], ['앞 뒤']],
  ['a question', ['<Question id="why" />'], ['why?']],
  ['sources', ['<Sources ids="a  b" />'], ['출처', '[a]', '[b]']],
  ['sources of another section', ['<Sources of="c" ids="a" />'], ['출처', '[a@c]']],
  ['no remarks of the edition', ['<Editorial>', '우리 말', '</Editorial>'], []],
  ['no tables: they stand in files', ['<Table id="t" />'], []],
];
for (const [name, body, blocks] of cases)
  test(name, () => assert.deepEqual(printed(...body), [['', ...blocks]]));

test('a note belongs to the section that first refers to it, in a remark of the edition too', () =>
  assert.deepEqual(
    printed(
      '## 하나 {/* #one */}',
      '글[^a]',
      '',
      '## 둘 {/* #two */}',
      '<Editorial>',
      '우리 말[^b]',
      '</Editorial>',
      '',
      '글[^a]',
      '',
      '[^b]: 나',
      '',
      '[^a]: 가',
      '',
      '    - 항목',
      '',
      '## 셋 {/* #three */}',
      '끝',
    ),
    [[''], ['one', '글', '가', '항목'], ['two', '글', '나'], ['three', '끝']],
  ));
