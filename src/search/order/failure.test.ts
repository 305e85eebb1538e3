/** Whatever is typed gets a sensible answer. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallIndex } from '../testing/small-index.ts';

const engine = smallIndex({
  sections: { 배터리: '배터리와 이차전지의 공급망, 12만 명', 반도체: 'AI 반도체 <b>규제</b>' },
  glossary: { 배터리: '전기를 모아 둔다.' },
  concepts: [['이차전지', '배터리']],
});
const ask = (query: string) => engine.ask(query, { limit: 50 });

/** What is typed, and how many places it finds; nothing is said of where a number is left out. */
const typed: [name: string, query: string, total?: number][] = [
  ['nothing', '', 0],
  ['white space', ' \t\n\u00a0\u3000 ', 0],
  ['control characters', '\u0000\u0007\u001b\u0001', 0],
  ['a word among control characters', '\u0001배터\u0000리\u0001', undefined],
  ['emoji', '😀👨‍👩‍👧🇰🇷', 0],
  ['a word with emoji', '배터리🔋', 1],
  ['half an emoji', '\ud83d', 0],
  ['marks alone', '!?…·/()[]{}<>%&', 0],
  ['a minus alone', '-', 0],
  ['several minuses', '- -- −', 0],
  ['a minus before everything', '-배터리', 1],
  ['a minus before a quote that is open', '-"배터리', undefined],
  ['quotes with nothing in them', '"" “”', 0],
  ['markup', '<script>alert(1)</script>', 0],
  ['a jamo', 'ㅂ', undefined],
  ['a vowel', 'ㅏ', undefined],
  ['particles alone', '은 는 이 가 을 를', undefined],
  ['words that only ask', '무엇을 어떻게 왜', undefined],
  ['constructor', 'constructor', 0],
  ['__proto__', '__proto__', 0],
  ['toString hasOwnProperty', 'toString hasOwnProperty', 0],
  ['what is constructor', 'what is constructor', 0],
  ['SQL', "'; DROP TABLE x; --", undefined],
  ['a regular expression', '(a+)+$ [\\d', undefined],
  ['a percent sign', '%', 0],
  ['a large number', '9'.repeat(200), 0],
  ['numbers of number', '1조'.repeat(60), 0],
  ['right to left', '\u202eㅂㅌㄹ 배터리\u202c', undefined],
  ['Hangul in parts', '배터리'.normalize('NFD'), 1],
  ['full width', 'ＡＩ 반도체', 1],
];
for (const [name, query, total] of typed)
  test(`${name} is answered`, async () => {
    const answer = await ask(query);
    assert.equal(answer.status, 'done');
    assert.equal(answer.total, total ?? answer.total, JSON.stringify(answer.results));
    for (const { excerpt } of answer.results)
      assert.doesNotMatch(excerpt.replace(/<\/?mark>/g, ''), /</);
  });

for (const [query, replacedBy] of [
  ['-배터리', ['배터리']],
  ['-"AI 반도체"', ['AI 반도체']],
  ['-베터리', ['배터리']],
  ['-없는말', []],
] as const)
  test(`what is looked for where ${query} leaves nothing to look for is said`, async () => {
    const { notes } = await ask(query);
    assert.deepEqual(notes[0]?.replacedBy, replacedBy);
  });

const long: [name: string, text: string][] = [
  ['one word', '가'],
  ['a word of the report', '배터리'],
  ['words', '배터리 '],
  ['numbers', '12만 '],
  ['signs between', '가·'],
  ['minuses', '-가 '],
  ['quotes', '"가" '],
  ['blanks inside', '반 도 체 '],
  ['letters', 'a'],
  ['spaces', ' '],
  ['emoji', '😀'],
];
for (const [name, text] of long)
  test(`10,000 characters are answered in time: ${name}`, async () => {
    const before = performance.now();
    const { status } = await ask(text.repeat(Math.ceil(10_000 / text.length)));
    assert.equal(status, 'done');
    assert.ok(performance.now() - before < 2000, `${performance.now() - before} ms`);
  });

test('a verb that the report does not have is not taken for a noun that is written nearly like it', async () => {
  const told = async (query: string) =>
    (await ask(query)).notes.map(({ replacedBy }) => replacedBy);
  assert.deepEqual(await told('반도체 배터릿'), [['배터리']]);
  assert.deepEqual(await told('반도체 배터맀'), [[]]);
});
