import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directiveTo, firstMatch } from './text-directive.ts';
import { formatDirective, parseDirective } from './written-directive.ts';

const PAGE = [
  '차례 시장 동향 수출 규제',
  '시장 동향',
  '세계 시장은 2026년에 3~5% 커진다. 국내 시장은 2026년에 90% 커진다.',
  '수출 규제',
  `미국의 규제는 ${'매우 길고 자세한 '.repeat(30)}설명이 필요하다.`,
  '세계 시장은 작아진다.',
].join('\n');

/** The directive that leads to words, the n-th time that they stand on the page. */
function to(words: string, n = 0) {
  let at = PAGE.indexOf(words);
  for (let i = 0; i < n; i++) at = PAGE.indexOf(words, at + 1);
  return directiveTo(PAGE, at, at + words.length);
}

test('words that stand once need no more', () => {
  assert.deepEqual(to('국내 시장은'), { start: '국내 시장은' });
});

test('a stretch that cuts through words takes them whole', () => {
  assert.deepEqual(to('장은 작아진'), { start: '시장은 작아진다' });
  assert.deepEqual(to(' 국내 '), { start: '국내' });
});

test('words that stand several times are told by those around them', () => {
  assert.deepEqual(to('세계 시장은', 1), {
    start: '세계 시장은',
    suffix: '작아진다.',
  });
  assert.deepEqual(to('2026년에', 1), {
    start: '2026년에',
    suffix: '90% 커진다.',
  });
  assert.equal(to('시장 동향', 1)?.suffix, '세계 시장은 2026년에');
});

test('a long stretch and one over several blocks are told by their ends', () => {
  const long = to(PAGE.split('\n')[4] ?? '');
  assert.deepEqual([long?.start, long?.end], ['미국의 규제는 매우', '자세한 설명이 필요하다.']);
  const blocks = to(PAGE.split('\n').slice(2, 4).join('\n'));
  assert.deepEqual([blocks?.start, blocks?.end], ['세계 시장은 2026년에', '수출 규제']);
});

test('each leads to the very stretch', () => {
  for (const [words, n] of [
    ['시장', 3],
    ['커진다.', 1],
    ['규제', 2],
    ['동향\n세계', 0],
  ] as const) {
    let at = PAGE.indexOf(words);
    for (let i = 0; i < n; i++) at = PAGE.indexOf(words, at + 1);
    const directive = directiveTo(PAGE, at, at + words.length);
    assert.ok(directive);
    const found = firstMatch(PAGE, directive);
    assert.ok(found && found.from <= at && found.to >= at + words.length, words);
  }
});

test('an end that other words follow is passed over, as browsers do, not the start with it', () => {
  const page = '’19년 투자는 늘어 0.2B이다.\n표\n’19년\n0.2B\n’22년';
  const at = page.lastIndexOf('’19년');
  assert.deepEqual(firstMatch(page, { start: '’19년', end: '0.2B', suffix: '’22년' }), {
    from: 0,
    to: page.indexOf('\n’22년'),
  });
  const directive = directiveTo(page, at, page.indexOf('\n’22년'));
  assert.equal(directive?.prefix, '표', 'the start is told from the one before');
  assert.equal(firstMatch(page, directive)?.from, at);
});

test('words within blocks that say the same are led to with the whole block and those above', () => {
  const [note, first, second] = ['그림은 인쇄본에서 볼 수 있다.', '옐런의 방중', '상원 보고'];
  const page = [first, note, second, note, '출처', second, note].join('\n');
  const led = (n: number) => {
    let at = -1;
    for (let i = 0; i <= n; i++) at = page.indexOf('인쇄본', at + 1);
    const directive = directiveTo(page, at, at + 3);
    const found = directive && firstMatch(page, directive);
    assert.ok(
      found && found.from <= at && found.to >= at + 3,
      `${n}: ${JSON.stringify(directive)}`,
    );
    return page.slice(found.from, found.to);
  };
  assert.equal(led(1), note);
  // what stands right above says the same too
  assert.equal(led(2), [second, note].join('\n'));
});

test('nothing is told from what is folded, over which no browser looks on', () => {
  const page = '보기\n\n시장의 그림\n\n보기\n다음 절';
  assert.deepEqual(directiveTo(page, 0, 2), { start: '보기' });
  const at = page.lastIndexOf('보기');
  assert.deepEqual(directiveTo(page, at, at + 2), { start: '보기', suffix: '다음 절' });
  assert.equal(firstMatch(page, { start: '보기', suffix: '시장의' }), undefined);
  // right below one only the blocks that follow tell where it is
  const roles = '전략 요약\n\n접힌 글\n\n전략\n두 관점을 고려한다.';
  const from = roles.lastIndexOf('전략');
  assert.deepEqual(directiveTo(roles, from, roles.length), { start: '두 관점을 고려한다.' });
});

test('no words, no directive', () => {
  assert.equal(directiveTo(PAGE, 2, 3), undefined);
  assert.equal(directiveTo(PAGE, 5, 5), undefined);
});

test('a directive is read as it was written', () => {
  const directive = { prefix: '민-관, 그', start: 'R&D 3~5%', end: '-끝', suffix: '뒤' };
  const written = formatDirective(directive);
  assert.match(written, /^text=[^,]+-,[^,]+,[^,-]+,-[^,]+$/);
  assert.deepEqual(parseDirective(`#trends:~:${written}`), directive);
  assert.deepEqual(parseDirective('#:~:text=%EB%B0%98'), { start: '반' });
  for (const none of ['#trends', '#:~:text=', '#:~:text=%E0%A4', '#:~:text=-,'])
    assert.equal(parseDirective(none), undefined, none);
});
