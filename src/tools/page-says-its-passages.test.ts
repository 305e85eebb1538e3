import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import type { Passage } from '#/search/build/document.ts';
import { pageSaysItsPassages, printedOf } from './page-says-its-passages.ts';

const PAGE = `<main><h1>EU 시장</h1><p>앞의 글</p><h2 id="a">공급망</h2><p>핵심 광물을 확보한다.</p>
<figure id="t"><table><caption>공장</caption><thead><tr><th scope="col">기업</th><th scope="col">나라</th><th scope="col">용량</th></tr></thead>
<tbody><tr id="t.catl" data-row-label="CATL"><th scope="row">CATL</th><td rowspan="2">헝가리</td><td>100GWh</td></tr>
<tr id="t.byd" data-row-label="BYD"><th scope="row">BYD</th><td>-</td></tr></tbody></table></figure></main>`;

const passage = (
  kind: Passage['kind'],
  id: string,
  title: string,
  blocks: string[],
  parent?: Passage,
): Passage => ({
  ...{ kind, address: `/eu/${id && `#${id}`}`, title, blocks, heads: [] },
  ...(parent && { parent }),
});
const page = passage('page', '', 'EU 시장', ['앞의 글']);
const section = passage('section', 'a', '공급망', ['핵심 광물을 확보한다.'], page);
const table = passage('table', 't', '공장', ['기업', '나라', '용량'], section);
const catl = passage('row', 't.catl', 'CATL', ['헝가리', '100GWh'], table);
const byd = passage('row', 't.byd', 'BYD', ['헝가리'], table);
const PASSAGES = [page, section, table, catl, byd];

/** The faults of the page with these passages: `file: message`. */
function faults(html: string, passages: Passage[] = PASSAGES): string[] {
  const built = { file: 'eu/index.html', path: '/eu/', tree: fromHtml(html), ids: [] };
  return pageSaysItsPassages(built, printedOf(passages)).map(
    ({ file, message }) => `${file}: ${message}`,
  );
}

const told = (address: string, printed: string, searched: string) =>
  `eu/index.html: “${address}”에 찍힌 말과 검색하는 말이 다릅니다. 찍힌 말: ${printed}, 검색하는 말: ${searched}.`;

test('a page that prints what is searched has no fault', () => assert.deepEqual(faults(PAGE), []));

test('a row is printed with what sets it apart from others of its name', () => {
  assert.deepEqual(faults(PAGE.replace('"BYD"', '"BYD › 헝가리"')), []);
  assert.deepEqual(faults(PAGE.replace('"BYD"', '"BYD 헝가리"')), [
    told('/eu/#t.byd', '“헝가리”', '없음'),
  ]);
});

const mutations: [what: string, from: string, to: string, ...fault: [string, string, string]][] = [
  [
    'a word of a paragraph',
    '광물을 확보',
    '광물이 확보',
    '/eu/#a',
    '“광물이 확보한다.”',
    '“광물을 확보한다.”',
  ],
  ['a paragraph too many', '한다.</p>', '한다.</p><p>덧붙임</p>', '/eu/#a', '“덧붙임”', '없음'],
  ['a paragraph that is not printed', '<p>앞의 글</p>', '', '/eu/', '없음', '“앞의 글”'],
  ['a heading', '>공급망<', '>공급<', '/eu/#a', '“공급”', '“공급망”'],
  ['a caption', '>공장<', '>설비<', '/eu/#t', '“설비”', '“공장”'],
  ['a cell', '100GWh', '10GWh', '/eu/#t.catl', '“10GWh”', '“100GWh”'],
  ['a cell that should be empty', '<td>-<', '<td>5GWh<', '/eu/#t.byd', '“5GWh”', '없음'],
  ['the name of a row', '"BYD"', '"BYB"', '/eu/#t.byd', '“BYB”', '“BYD”'],
  [
    'a section that is not searched',
    '</main>',
    '<h2 id="z">새 절</h2></main>',
    '/eu/#z',
    '“새 절”',
    '없음',
  ],
];
for (const [what, from, to, ...fault] of mutations)
  test(`${what} is told`, () => {
    assert.ok(PAGE.includes(from));
    assert.deepEqual(faults(PAGE.replace(from, to)), [told(...fault)]);
  });

test('a merged cell that the rows below do not hold is told', () => {
  const passages = [page, section, table, catl, { ...byd, blocks: ['헝가리', '폴란드'] }];
  assert.deepEqual(faults(PAGE, passages), [told('/eu/#t.byd', '없음', '“폴란드”')]);
});

test('a document whose page is not built is told', () =>
  assert.equal(pageSaysItsPassages(undefined, printedOf([page]))[0]?.file, 'eu/index.html'));
