import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyDist, faults, OTHER, page } from './built-fixture.ts';
import { checkSite } from './check-site.ts';

const links: [href: string, fault: string | undefined][] = [
  ['/', undefined],
  ['#here', undefined],
  ['', undefined],
  ['/2023/', undefined],
  ['/2023/?q=1', undefined],
  ['/2023/#one', undefined],
  ['/2023/#%ED%95%9C%EA%B8%80', undefined],
  ['/a.csv', undefined],
  ['https://www.kaist.ac.kr/없는-쪽', undefined],
  ['mailto:a@kaist.ac.kr', undefined],
  ['#there', '링크 “#there”가 가리키는 자리가 없습니다.'],
  ['/2024/', '링크 “/2024/”가 가리키는 쪽이 없습니다.'],
  ['/2023', '링크 “/2023”가 가리키는 쪽이 없습니다.'],
  ['/2023/#two', '링크 “/2023/#two”가 가리키는 자리가 없습니다.'],
  ['/b.csv', '링크 “/b.csv”가 가리키는 쪽이 없습니다.'],
  ['2023/', '링크 “2023/”에 기준 경로 “/”이(가) 없습니다.'],
  ['/%E0%A4', '링크 “/%E0%A4”은(는) 주소가 아닙니다.'],
  ['/100%', '링크 “/100%”은(는) 주소가 아닙니다.'],
];

test('links lead to a page, a file or a place', () => {
  for (const [href, fault] of links) {
    const found = faults(`<p id="here"><a href="${href}">글</a></p>`, { files: OTHER });
    assert.deepEqual(found, fault ? [`index.html: ${fault}`] : [], href);
  }
});

test('under a base path every link has it', () => {
  const site = { files: OTHER, base: '/report/' };
  assert.deepEqual(faults('<a href="/report/2023/#one">글</a><a href="/report/">글</a>', site), []);
  assert.deepEqual(faults('<a href="/2023/">글</a>', site), [
    'index.html: 링크 “/2023/”에 기준 경로 “/report/”이(가) 없습니다.',
  ]);
  assert.deepEqual(faults('<a href="/report/2024/">글</a>', site), [
    'index.html: 링크 “/report/2024/”가 가리키는 쪽이 없습니다.',
  ]);
});

test('a dead fragment is told with places that exist', () => {
  const dist = emptyDist();
  writeFileSync(join(dist, 'index.html'), page('<p id="here"><a href="#there">글</a></p>'));
  const [problem] = checkSite(
    { dist, base: '/' },
    {
      published: {},
      places: new Map([['/', new Set(['here'])]]),
      documents: [],
    },
  );
  assert.equal(problem?.hint, '쓸 수 있는 자리: here …');
  assert.deepEqual([problem?.file, problem?.line], ['index.html', undefined]);
});

const bodies: [name: string, body: string, faults: string[]][] = [
  ['an id once', '<p id="a">글</p><p id="b">글</p>', []],
  [
    'an id twice',
    '<p id="a">글</p><p id="a">글</p><p id="a">글</p>',
    ['id “a”이(가) 두 번 나옵니다.'],
  ],
  ['a table with caption', '<table><caption>표</caption><tr><td>칸</td></tr></table>', []],
  [
    'a table without',
    '<table><tr><td>칸</td></tr></table>',
    ['제목(caption)이 없는 표가 있습니다.'],
  ],
  ['a class', '<p class="a" data-style="b">글</p>', []],
  [
    'a style',
    '<p style="color: red">글</p>',
    ['<p>에 보안 정책이 막는 속성(style, on…)이 있습니다.'],
  ],
  [
    'a handler',
    '<button onclick="x()">글</button>',
    ['<button>에 보안 정책이 막는 속성(style, on…)이 있습니다.'],
  ],
];

for (const [name, body, expected] of bodies) {
  test(`on a page: ${name}`, () => {
    assert.deepEqual(
      faults(body),
      expected.map((message) => `index.html: ${message}`),
    );
  });
}

test('every page has the security policy, those that only lead on too', () => {
  assert.deepEqual(
    faults('', { files: { 'a/index.html': page('', ''), 's/abc/index.html': page('', '') } }),
    [
      'a/index.html: 보안 정책(Content-Security-Policy)이 없습니다.',
      's/abc/index.html: 보안 정책(Content-Security-Policy)이 없습니다.',
    ],
  );
});

const published: [name: string, published: Record<string, string[]>, vanished: string[]][] = [
  ['a page and a place that are there', { '/2023/': ['one'] }, []],
  ['a page that is gone', { '/2022/': ['one'] }, ['/2022/']],
  ['a place that is gone', { '/2023/': ['one', 'two'] }, ['/2023/#two']],
  ['a page that leads on, with its places', { '/old/': ['one'] }, []],
  ['a place that a page that leads on has lost', { '/old/': ['two'] }, ['/old/#two']],
  ['a place that leads on', { '/2023/': ['moved'] }, []],
];

for (const [name, addresses, vanished] of published) {
  test(`published: ${name}`, () => {
    const files = {
      '2023/index.html': page(
        '<h2 id="one">하나</h2><ul><li id="moved"><a href="#one">글</a></li></ul>',
      ),
      'old/index.html': page('<ul><li id="one"><a href="/2023/#one">글</a></li></ul>'),
    };
    assert.deepEqual(
      faults('', { files, published: addresses }),
      vanished.map(
        (address) =>
          `content/permalinks.yaml: 공개한 주소 “${address}”이(가) 만든 사이트에 없습니다.`,
      ),
    );
  });
}

test('every id is a place that the model knows, the frame’s, or a note’s', () => {
  const body =
    '<div id="main"><h2 id="one">글</h2><span popover id="mark-e1"></span><p id="stray">글</p></div>' +
    '<table><caption id="a-caption">글</caption></table><li id="user-content-fn-1">글</li>';
  const places = { '/': ['one', 'two', 'term-a'] };
  assert.deepEqual(faults(`${body}<p id="term-a">글</p>`, { places }), [
    'index.html: id “stray”이(가) 어느 자리의 것도 아닙니다.',
    'index.html: 자리 “#two”이(가) 이 쪽에 없습니다.',
  ]);
});
