import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as amounts from './amounts.ts';
import { readEnglish } from './english-questions.ts';
import { parseQuery } from './parse.ts';

const parsed = (query: string) => parseQuery(query, undefined, readEnglish, amounts);
const typed = (query: string) => parsed(query).words.map((word) => word.typed);

test('words that only ask are dropped, unless nothing is left', () => {
  assert.deepEqual(typed('반도체 수출 규제는 왜 강화되나요?'), [
    '반도체',
    '수출',
    '규제는',
    '강화되나요',
  ]);
  assert.deepEqual(typed('계약학과의 문제는 무엇인가요'), ['계약학과의', '문제는']);
  // 것, as it is spoken
  assert.deepEqual(typed('차 막히는 거 줄이는 건가요'), ['차', '막히는', '줄이는']);
  assert.deepEqual(typed('거래 건강 게임 건물'), ['거래', '건강', '게임', '건물']);
  assert.deepEqual(typed('연구를 하기 어려운 이유'), ['연구를', '어려운']);
  assert.deepEqual(typed('미국은 어떻게 보았나'), ['미국은']);
  assert.deepEqual(typed('왜 상용화하지 못했나'), ['상용화하지']);
  assert.deepEqual(typed('전문가는 뭐라고 하나요'), ['전문가는']);
  assert.deepEqual(typed('왜'), ['왜']);
});

test('quotes make phrases; an open quote is no quote', () => {
  assert.deepEqual(
    parseQuery('“핵심 광물” 확보').words.map(({ quote }) => quote),
    [1, 1, 0],
  );
  assert.deepEqual(
    parseQuery('"핵심 광물').words.map(({ quote }) => quote),
    [0, 0],
  );
});

test('anything at all is a query', () => {
  for (const query of [
    '',
    '   ',
    '!?…',
    '\u0000\u0007',
    '😀😀',
    '<script>',
    'ㅏ',
    `${'가 '.repeat(5000)}`,
    '\ud800',
  ])
    assert.ok(parseQuery(query).words.length <= 16, query.slice(0, 20));
  assert.deepEqual(typed('<b>반도체</b>'), ['반도체']);
  assert.ok((parseQuery('가'.repeat(10_000)).words[0]?.typed.length ?? 0) <= 200);
});

test('the point at the end of a sentence belongs to no number', () =>
  assert.deepEqual(
    parseQuery('버전 2.0.').words.map(({ pieces }) => pieces.map(({ text }) => text)),
    [['버전'], ['2ㆍ0']],
  ));

test('a day in digits is one word, whatever parts it', () => {
  for (const day of ['23.10.7', '’23.10.7.', '2023.10.7', '2023-10-7', '2023/10/7'])
    assert.deepEqual(typed(`${day} 제출`), ['2023년 10월 7일', '제출'], day);
  for (const none of ['1.2.3', '2023.10-7', '10.20.30.40']) assert.deepEqual(typed(none), [none]);
});

const understood: [query: string, words: string[], question: string | undefined][] = [
  ['반도체란', ['반도체'], 'definition'],
  ['배터리 랩 팩토리 위치', ['배터리', '랩', '팩토리'], 'where'],
  ['그로크 칩 이름이 뭔가요', ['그로크', '칩'], 'definition'],
  ['위치', ['위치'], 'where'],
  ['특허가 가장 많은 나라', ['특허가', '나라'], undefined],
  ['AI를 배우는 것과 그 반대', ['AI를', '배우는', '그', '반대'], undefined],
  ['HBM이란?', ['HBM'], 'definition'],
  ['양자컴퓨터란 무엇인가', ['양자컴퓨터'], 'definition'],
  ['양자컴퓨터가 뭐야', ['양자컴퓨터가'], 'definition'],
  ['전고체 배터리 뜻', ['전고체', '배터리'], 'definition'],
  ['오픈랜의 정의는', ['오픈랜의'], 'definition'],
  ['what is quantum computing', ['quantum', 'computing'], 'definition'],
  ['HBM meaning', ['HBM'], 'definition'],
  ['공급망 교란', ['공급망', '교란'], undefined],
  ['이란 제재', ['이란', '제재'], undefined],
  ['정의', ['정의'], undefined],
  ['미국의 지원 정책은 무엇인가요', ['미국의', '지원', '정책은'], 'which'],
  ['반도체 인력은 몇 명이나 부족한가', ['반도체', '인력은', '부족한가'], 'amount'],
  ['EU 점유율이 얼마나 되나요', ['EU', '점유율이'], 'amount'],
  ['6G 상용화는 언제쯤인가요', ['6G', '상용화는'], 'when'],
  ['오픈랜 연합은 누가 이끄나', ['오픈랜', '연합은', '이끄나'], 'who'],
  ['공장은 어디에 있습니까', ['공장은'], 'where'],
  ['망분리를 왜 하나', ['망분리를'], 'why'],
  ['인재를 어떻게 확보할까', ['인재를', '확보할까'], 'how'],
  ['한국과 중국의 점유율 비교해줘', ['한국과', '중국의', '점유율'], 'compare'],
  ['한국 vs 중국', ['한국', '중국'], 'compare'],
  ['전고체 배터리에 대해 알려주세요', ['전고체', '배터리에'], undefined],
  ['할 수 있는 것', ['할'], undefined],
  ['특허 수', ['특허', '수'], undefined],
  ['구글의 특허 수는?', ['구글의', '특허'], 'amount'],
  ['구글 양자 특허 수', ['구글', '양자', '특허'], 'amount'],
  ['특화망을 쓸 수가 있나', ['특화망을', '쓸', '수가'], undefined],
  ['클라우드 보안 인가', ['클라우드', '보안'], undefined],
  ['무선국 인가 절차', ['무선국', '인가', '절차'], undefined],
  ['무엇', ['무엇'], 'which'],
  ['은 는 이 가', [], undefined],
  ['공장 규모가 어느 정도인가요', ['공장', '규모가'], 'amount'],
  ['어떤 점이 달라졌나', ['달라졌나'], 'which'],
  ['특허가 있는 곳은 어디고 몇 건인가', ['특허가', '곳은'], 'where'],
  ['만난 회사는 어디어디인가', ['만난', '회사는'], 'where'],
  ['뭡니까 이 칩은', ['칩은'], 'which'],
];
for (const [query, words, question] of understood)
  test(`“${query}” asks ${question ?? 'nothing'}`, () => {
    assert.deepEqual(typed(query), words);
    assert.equal(parsed(query).question, question);
  });

const counted: [query: string, counter: string | undefined][] = [
  ['반도체 인력은 몇 명이나 부족한가', '명이나'],
  ['몇명이 필요한가', '명이'],
  ['목표가 몇 프로였죠?', '프로였죠'],
  ['세계 몇 위인가요', '위인가요'],
  ['구글의 특허 수는', '수'],
  ['얼마나 되나요', undefined],
];
for (const [query, counter] of counted)
  test(`“${query}” counts ${counter ?? 'nothing that it names'}`, () =>
    assert.equal(parsed(query).counter, counter));

test('a minus before a word or a quote leaves it out; elsewhere it is a hyphen', () => {
  const left = (query: string) => {
    const { words, excluded } = parseQuery(query);
    return [words, excluded].map((all) => all.map((word) => word.typed));
  };
  assert.deepEqual(left('배터리 -중국'), [['배터리'], ['중국']]);
  assert.deepEqual(left('배터리 -"수출 통제" 규제'), [
    ['배터리', '규제'],
    ['수출', '통제'],
  ]);
  assert.deepEqual(left('"핵심 광물" −중국'), [['핵심', '광물'], ['중국']]);
  assert.deepEqual(left('RISC-V -'), [['RISC-V'], []]);
  assert.deepEqual(left('-20도 -3.5% 3-5'), [['20도', '3.5%', '3-5'], []]);
  assert.deepEqual(left('통신 -6G -2022 -340조원'), [['통신'], ['6G', '2022', '340조원']]);
  assert.deepEqual(left('-중국'), [['중국'], []]);
  assert.deepEqual(left('-'), [[], []]);
});

test('Latin letters that the text writes as one are one word, but for quoted ones', () => {
  const named = (query: string) =>
    parseQuery(query, (text) => text === 'skon', readEnglish).words.map(({ typed }) => typed);
  assert.deepEqual(named('SK on battery'), ['SKon', 'battery']);
  assert.deepEqual(named('배터리 SK-on은'), ['배터리', 'SKon은']);
  assert.deepEqual(named('"SK on"'), ['SK', 'on']);
  assert.deepEqual(named('SK -on'), ['SK']);
  assert.deepEqual(named('research on battery'), ['research', 'battery']);
});

test('how many there are is asked of what the text writes', () => {
  const named = (query: string) => {
    const { words, counter } = parseQuery(query, (text) => ['특허', '대학교'].includes(text));
    return [...words.map(({ typed }) => typed), counter];
  };
  assert.deepEqual(named('구글 특허수'), ['구글', '특허', '수']);
  assert.deepEqual(named('구글 화합물수'), ['구글', '화합물수', undefined]);
  assert.deepEqual(named('구글 대학교수'), ['구글', '대학교수', undefined]);
  assert.deepEqual(named('특허수'), ['특허수', undefined]);
});

test('without what reads English its words are looked for', () =>
  assert.deepEqual(
    parseQuery('what is XDR').words.map((word) => word.typed),
    ['what', 'is', 'XDR'],
  ));

test('markup around words is none of them, unless there is nothing else', () => {
  assert.deepEqual(typed('<mark>반도체</mark> <a href="x">수출</a>'), ['반도체', '수출']);
  assert.deepEqual(typed('<mark>'), ['mark']);
  assert.deepEqual(typed('가격 < 100'), ['가격', '100']);
});
