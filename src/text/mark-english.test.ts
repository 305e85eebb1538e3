import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishRuns } from './english-runs.ts';
import { markEnglish } from './mark-english.ts';

const runsOf = (text: string) => englishRuns(text).map(({ from, to }) => text.slice(from, to));

test('sentences, titles and long names are runs', () => {
  assert.deepEqual(
    runsOf('캐나다 「국가 양자 전략(Canada’s National Quantum Strategy, ’23.1.)」'),
    ['Canada’s National Quantum Strategy'],
  );
  assert.deepEqual(runsOf('Fault-Tolerant Quantum Computing을 연구한다'), [
    'Fault-Tolerant Quantum Computing',
  ]);
  assert.deepEqual(runsOf('Research &amp; Development for 6G Systems'), [
    'Research &amp; Development for 6G Systems',
  ]);
  assert.deepEqual(runsOf('앞 One Two Three, 뒤 Four Five Six'), [
    'One Two Three',
    'Four Five Six',
  ]);
});

test('an entity is a sign, and no word of a run begins or ends in it', () => {
  assert.deepEqual(runsOf('&lt;img src=x onerror=y&gt; One Two Three&lt;b&gt;'), ['One Two Three']);
  assert.deepEqual(runsOf('R&amp;D Strategy for Batteries'), ['R&amp;D Strategy for Batteries']);
});

test('abbreviations that Korean spells, and single names, are none', () => {
  for (const text of [
    'AI·GPU·NPU',
    'AI SW HW',
    'SK hynix',
    'RISC-V',
    'McKinsey&amp;Company',
    '5G/6G',
  ])
    assert.deepEqual(runsOf(text), [], text);
});

test('a long list of letters is a run: no voice knows its language otherwise', () => {
  assert.deepEqual(runsOf('IBM, AWS, NEC, NTT, KT'), ['IBM, AWS, NEC, NTT, KT']);
});

const inBody = (html: string) => markEnglish(`<body>${html}</body>`).slice(6, -7);

test('a run within a text gets an element, an element that is a run says so itself', () => {
  assert.equal(
    inBody('<p>일본의 Quantum Future Industry 전략</p>'),
    '<p>일본의 <span lang="en">Quantum Future Industry</span> 전략</p>',
  );
  assert.equal(
    inBody('<cite class="t">Quantum Technology Monitor.</cite>'),
    '<cite lang="en" class="t">Quantum Technology Monitor.</cite>',
  );
  assert.equal(
    inBody('<option value="a">Quantum Technology Monitor</option>'),
    '<option lang="en" value="a">Quantum Technology Monitor</option>',
  );
});

test('an element that ends in Korean is no run', () => {
  assert.equal(
    inBody('<span>Quantum Technology Monitor, 양자</span>'),
    '<span><span lang="en">Quantum Technology Monitor</span>, 양자</span>',
  );
});

test('what is marked, or is no prose, stays as it is', () => {
  for (const html of [
    '<span lang="en">A <b>Quantum Technology Monitor</b> for all</span>',
    '<cite lang="de">Handlungskonzept Quantentechnologien der Bundesregierung</cite>',
    '<script>const quantum = "Quantum Technology Monitor";</script>',
    '<code>GET the whole page now</code>',
    '<a title="Quantum Technology Monitor > all">보기</a>',
    '<img alt="Quantum Technology Monitor"><p>그림</p>',
  ])
    assert.equal(inBody(html), html);
});

test('after a marked element Korean goes on', () => {
  assert.equal(
    inBody('<p><i lang="en">x<br>y</i>와 Quantum Technology Monitor도</p>'),
    '<p><i lang="en">x<br>y</i>와 <span lang="en">Quantum Technology Monitor</span>도</p>',
  );
});

test('a long word is read in no time: each letter may not double the ways to read it', () => {
  const html = `<body><p>${'a'.repeat(60)}는 낱말이다.</p></body>`;
  assert.equal(markEnglish(html), html);
});
