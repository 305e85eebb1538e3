import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from './mdx.ts';

/** Problems of a body whose first line is line 4 of the file. */
const faults = (lines: string[]) =>
  parseMdx('a.mdx', ['---', 'title: 제목', '---', ...lines].join('\n')).problems.map(
    (p) => `${p.line}:${p.column} ${p.message}`,
  );

const CODE = '본문에 코드가 있습니다.';
const BARE = '대괄호 없이 적은 인터넷 주소입니다. 뒤따르는 조사와 글자가 주소에 섞입니다.';

const plain: [lines: string[], faults: string[]][] = [
  // what stands between two comments would run
  [['{/* 하나 */ process.env.HOME /* 둘 */}'], [`4:1 ${CODE}`]],
  [['글 {/* 하나 */ (() => 1)() /* 둘 */} 글'], [`4:3 ${CODE}`]],
  [['{/* 하나 */ /* 둘 */ x}'], [`4:1 ${CODE}`]],
  [['글 {/* 하나 */ /* 둘 */}'], [`4:3 ${CODE}`]],
  [['글 {} 글'], [`4:3 ${CODE}`]],
  [['글 {"글"} 글'], [`4:3 ${CODE}`]],
  [['<Cite id={/* 하나 */ "a" /* 둘 */}>글</Cite>'], ['4:1 <Cite>의 속성은 글자여야 합니다.']],
  [['![그림](/a.png)'], ['4:1 본문에 Markdown 그림이 있습니다.']],
  [['글 ![](a)'], ['4:3 본문에 Markdown 그림이 있습니다.']],
  [['![그림][a]', '', '[a]: /a.png'], ['4:1 본문에 Markdown 그림이 있습니다.']],
  [['![그림]'], ['4:1 그림으로 읽히지 않습니다: “![그림]”']],
  [['| 가 | 나 |', '| 1 | 2 |'], ['4:1 표로 읽히지 않습니다: “| 가 | 나 |”']],
  [['[글] (/2023/)'], ['4:1 링크로 읽히지 않습니다: “…] (/2023/)”']],
  [['[글]', '(/2023/)'], ['4:1 링크로 읽히지 않습니다: “…]\n(/2023/)”']],
  [['[글] (풀이)와 \\!\\[글] \\| 글'], []],
  [['글[^1]', '', '[^1]:'], ['6:1 각주의 내용이 비어 있습니다.']],
  [['- 글', '-', '- 글'], ['5:1 목록에 빈 항목이 있습니다.']],
  [['## {/* #a */}', '', '글'], ['4:1 제목에 글이 없습니다.']],
  [['[글]( /a b )'], ['4:1 링크로 읽히지 않습니다: “…]( /a b )”']],
  [['[**글**](/a b/)'], ['4:7 링크로 읽히지 않습니다: “…](/a b/)”']],
  [['[글][없음]'], ['4:1 가리키는 주소가 없는 링크입니다: “…][없음]”']],
  [['[](/2023/)'], ['4:1 링크에 글이 없습니다.']],
  [['글^[곁글]'], ['4:1 각주로 읽히지 않습니다: “^[곁글]”']],
  [['글[^ 1]'], ['4:1 각주로 읽히지 않습니다: “[^ 1]”']],
  [['https://www.kaist.ac.kr/2023에서 읽었다'], [`4:1 ${BARE}`]],
  [['글은 www.kaist.ac.kr에 있다'], [`4:4 ${BARE}`]],
  [['글은 a@kaist.ac.kr로 보낸다'], [`4:4 ${BARE}`]],
  [['가 **나 다'], ['4:1 강조 표시 “**”의 짝이 없습니다.']],
  [['가 ~~나 다'], ['4:1 강조 표시 “~~”의 짝이 없습니다.']],
  [
    ['<Editorial>', '', '## 안의 제목', '', '</Editorial>'],
    ['6:1 제목이 다른 요소 안에 있습니다.'],
  ],
  [['- ## 목록의 제목'], ['4:3 제목이 다른 요소 안에 있습니다.']],
];

test('what would run, or stay a mark without meaning, is told where it stands', () => {
  for (const [lines, expected] of plain)
    assert.deepEqual(faults(lines), expected, lines.join('\n'));
});

const nowhere = (id: string) => `id “{${id}}”은(는) 아무 자리도 가리키지 않습니다.`;

test('an id is told where it names no place', () => {
  const ids: [lines: string[], faults: string[]][] = [
    [['글이다. {/* #a */}', '', '- 하나', '- 둘 {/* #b */}'], []],
    // a line of its own is no part of the paragraph above
    [['글이다.', '{/* #a */}'], [`5:1 ${nowhere('/* #a */')}`]],
    [['글이다.', '', '{/* #a */}'], [`6:1 ${nowhere('/* #a */')}`]],
    [['글 {/* #a */} 글이다.'], [`4:3 ${nowhere('/* #a */')}`]],
    [['글이다. {/* #a */} {/* #b */}'], [`4:6 ${nowhere('/* #a */')}`]],
    [['글이다. {/* #a b */}'], [`4:6 ${nowhere('/* #a b */')}`]],
    [['글이다. {/* ＃a */}'], [`4:6 ${nowhere('/* ＃a */')}`]],
    [['{/* #a */}{/* #b */}'], [`4:1 ${nowhere('/* #a */')}`, `4:11 ${nowhere('/* #b */')}`]],
    [['글[^1]', '', '[^1]: 글 {/* #a */}'], [`6:9 ${nowhere('/* #a */')}`]],
    [['글이다. {/* 표 1의 #a */}'], []],
  ];
  for (const [lines, expected] of ids) assert.deepEqual(faults(lines), expected, lines.join('\n'));
});
