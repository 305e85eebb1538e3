import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, OTHER, POLICY, page } from './built-fixture.ts';

const structures: [name: string, html: string, faults: string[]][] = [
  ['headings in order', page('<h2>가</h2><h3>나</h3><h2>다</h2>'), []],
  ['a level left out', page('<h2>가</h2><h4>나</h4>'), ['제목의 단계를 건너뜁니다: 1 2 4.']],
  ['a second h1', page('<h1>가</h1>'), ['h1이 본문에 하나가 아니라 2개입니다.']],
  ['a second main', page('<main></main>'), ['본문(main)이 하나가 아니라 2개입니다.']],
  ['no language', page('').replace(' lang="ko"', ''), ['<html>에 lang이 없습니다.']],
  ['no title', page('').replace('쪽</title>', '</title>'), ['제목(title)이 없습니다.']],
  ['no canonical', page('', POLICY, ''), ['대표 주소(canonical)가 0개입니다.']],
  ['a name of an id', page('<p id="a">글</p><nav aria-labelledby="a"></nav>'), []],
  [
    'a name of no id',
    page('<nav aria-labelledby="a"></nav>'),
    ['ariaLabelledBy이(가) 가리키는 id “a”이(가) 없습니다.'],
  ],
  [
    'a header without scope',
    page('<table><caption>표</caption><tr><th>칸</th></tr></table>'),
    ['범위(scope)가 없는 머리글이 있습니다: “칸”.'],
  ],
  ['a picture unsaid', page('<img src="/a.csv">'), ['대체 텍스트(alt)가 없는 그림이 있습니다.']],
];

for (const [name, html, expected] of structures) {
  test(`read aloud: ${name}`, () => {
    assert.deepEqual(
      faults('', { files: { 'a/index.html': html, 'a.csv': '' } }),
      expected.map((message) => `a/index.html: ${message}`),
    );
  });
}

test('the page for what is not there has no address of its own', () => {
  assert.deepEqual(faults('', { files: { '404.html': page('') } }), [
    '404.html: 대표 주소(canonical)가 1개입니다.',
  ]);
});

const addresses: [name: string, files: Record<string, string>, told: string | undefined][] = [
  ['a picture', { 'x.html': page('<img alt="" src="/b.png">') }, '/b.png'],
  ['a canonical', { 'x.html': page('', POLICY, '<link rel="canonical" href="/x/">') }, '/x/'],
  [
    'a page that leads on',
    { 'x.html': page('', `${POLICY}<meta http-equiv="refresh" content="0;url=/2023/#six">`) },
    '/2023/#six',
  ],
  ['JSON', { 'x.json': '{"url":"/2023/#one","csv":"/c.csv","words":"5G/6G"}' }, '/c.csv'],
  ['CSV', { 'x.csv': 'id,주소\na,/2023/#one\nb,/2023/#two\n' }, '/2023/#two'],
  ['a feed', { 'x.xml': '<link href="/2023/#one"/><a href=&quot;/2024/&quot;>' }, '/2024/'],
  ['a sitemap', { 'x.xml': '<loc>https://report.example/2024/</loc>' }, '/2024/'],
  ['another site', { 'x.xml': '<loc>https://other.example/2024/</loc>' }, undefined],
  ['Markdown', { 'x.md': '[하나](/2023/#one) [둘](/2023/#two)' }, '/2023/#two'],
];

for (const [name, files, told] of addresses) {
  test(`addresses in files: ${name}`, () => {
    const found = faults('', { files: { ...OTHER, ...files } });
    assert.equal(found.length, told ? 1 : 0, found.join());
    if (told) assert.ok(found[0]?.startsWith('x.') && found[0].includes(`“${told}”`), found[0]);
  });
}
