/** What leads to a place: one small report that has a link of every kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#/checks/index.ts';
import { noHistory } from '#/content/history.ts';
import { documentMdx, editionYaml, overviewMdx, projectWith } from '#/testing/content.ts';
import { backlinkGroups, backlinksOf, citationCounts, linkedPlaces } from './backlinks.ts';
import { type LinkKind, linkKinds, linksBetween } from './links-between.ts';

const MARKET = '/2023/chips/market/';
const root = projectWith({
  '2023/edition.yaml': editionYaml(
    '2023',
    '[{ id: chips, title: 칩, documents: [market, plans] }, { id: ai, title: 지능, documents: [uses] }]',
  ),
  '2023/chips/index.mdx': overviewMdx(
    '칩',
    `findings: [{ text: 한국의 점유율은 10%이다., source: "${MARKET}#shares.korea" }]
keyFigures: [{ value: 10%, label: 한국의 점유율, source: "${MARKET}#shares.korea", column: share }]
`,
  ),
  '2023/ai/index.mdx': overviewMdx(
    '지능',
    `related: [{ source: "${MARKET}#trends", reason: 시장의 동향을 다룬다. }]
`,
  ),
  '2023/chips/market.mdx': documentMdx(
    '시장',
    `english: { title: Market, summary: The document follows the growth of the market of chips and gives its outlook in three countries and the shares that each of them has had so far. }
keyPoints: [{ text: 시장의 동향을 스무 글자가 넘게 간추린 요점이다., place: trends }]
`,
    `
## 동향 {/* #trends */}

시장은 커진다. 앞의 [본문](#body)과 [이 절](#trends)을 본다. {/* #growth */}

<Table id="shares" />

### 전망 {/* #outlook */}

[표](#shares)와 [그림](#chart)에 따른 전망이다. 다른 문장이다.

<Chart id="chart" />
`,
  ),
  '2023/chips/plans.mdx': documentMdx(
    '계획',
    `next: { document: chips/market, reason: 시장을 알아야 계획을 안다. }
`,
    `
한국은 [30%]${'[growth]'}를 목표로 한다. 두 번째로 [같은 곳][growth]이다.

<Table id="again" />

[growth]: ${MARKET}#growth
`,
  ),
  '2023/ai/uses.mdx': documentMdx(
    '쓰임',
    '',
    `\n[영어로](${MARKET}#english) 읽고 [전체](/2023/tables/)를 본다.\n`,
  ),
  '2023/chips/tables/shares.yaml': `id: shares
title: 점유율
description: 나라마다 시장의 점유율을 보인다.
document: chips/market
section: trends
columns:
  country: { label: 나라, type: text, rowHeader: true }
  share: { label: 점유율, type: percentage }
  when: { label: 때, type: period }
rows:
  - { id: korea, country: 한국, share: 10%, when: ’22 }
  - { id: china, country: 중국, share: 20%, when: ’23 }
`,
  '2023/chips/tables/again.yaml': `id: again
title: 다시
description: 나라마다 시장의 점유율을 보인다.
document: chips/plans
section: body
basedOn: shares
`,
  '2023/charts/chips.yaml': `- id: chart
  title: 점유율은 중국이 높다
  kind: bar
  unit: "%"
  document: chips/market
  section: outlook
  cells: [{ table: shares, values: [share], label: country }]
`,
  '2023/timeline.yaml': `- { id: reached, country: 한국, kind: state, source: "${MARKET}#shares.korea", column: share, date: ’22 }
`,
  '2023/targets.yaml': `- id: share
  subject: 점유율
  statements:
    - { side: domestic, who: 한국, source: "${MARKET}#shares.korea", column: share }
    - { side: foreign, who: 중국, source: "${MARKET}#shares.china", column: share }
`,
  '2023/errata/chips.yaml': `- id: e1
  places: [{ document: chips/market, at: shares.china, printed: 20% }]
  against: [{ document: chips/market, at: outlook }]
  kind: number
  problem: 수가 맞지 않는다.
  treatment: kept
  confidence: high
  basis: text
`,
  'glossary.yaml': `- { id: share, term: 점유율, domains: [chips], definition: 시장에서 차지하는 몫을 이르는 말이라고 여기서 풀이한다., origin: report, source: "${MARKET}#trends" }
`,
  'organizations.yaml': `- { id: kim, name: 김한국, kind: person, speaks: ["${MARKET}#body"] }
`,
});

const { site } = checkContent(root, noHistory);
assert.ok(site);
const edition = site.current;
const page = edition.documents.find(({ id }) => id === 'chips/market');
assert.ok(page);

/** `kind: title | words`, for everything that leads to a place of the market's document. */
const leadingTo = (fragment: string) =>
  backlinkGroups(edition, `${MARKET}#${fragment}`).flatMap(({ kind, links }) =>
    links.map(({ title, words }) => `${kind}: ${title}${words && ` | ${words}`}`),
  );

test('a table knows where it, its rows and what is drawn from it are used', () => {
  assert.deepEqual(leadingTo('shares'), [
    'prose: 시장 › 동향 › 전망 | 표와 그림에 따른 전망이다.',
    'finding: 칩 | 한국의 점유율은 10%이다.',
    'keyFigure: 칩 | 10%: 한국의 점유율',
    'chart: 점유율은 중국이 높다',
    'table: 다시 | 이 표의 다른 인쇄이다.',
    'timeline: ’22 | 10% (한국, 현황)',
    'targets: 점유율',
    'errata: 20% | 수가 맞지 않는다.',
  ]);
});

test('a section knows what leads to it and its paragraphs, each sentence once, but not itself', () => {
  assert.deepEqual(leadingTo('trends'), [
    'prose: 계획 › 본문 | 한국은 30%를 목표로 한다.',
    'prose: 계획 › 본문 | 두 번째로 같은 곳이다.',
    'keyPoint: 시장 | 시장의 동향을 스무 글자가 넘게 간추린 요점이다.',
    'related: 지능 | 시장의 동향을 다룬다.',
    'glossary: 점유율 | 시장에서 차지하는 몫을 이르는 말이라고 여기서 풀이한다.',
  ]);
  assert.deepEqual(leadingTo('body'), [
    'prose: 시장 › 동향 | 앞의 본문과 이 절을 본다.',
    'index: 김한국 | 이 사람의 발언이다.',
  ]);
  // the link to its own chart is its own; a place against which an erratum stands is linked too
  assert.deepEqual(leadingTo('outlook'), ['errata: 20% | 수가 맞지 않는다.']);
});

test('a document knows which ones lead on to it, and to what its frame adds', () => {
  assert.deepEqual(
    backlinkGroups(edition, MARKET).flatMap(({ links }) => links.map(({ title }) => title)),
    ['쓰임 › 본문', '계획'],
  );
});

test('every kind of link is there, and errata are no citations', () => {
  const kinds = new Set(linksBetween(edition).map(({ kind }) => kind));
  assert.deepEqual(
    (Object.keys(linkKinds) as LinkKind[]).filter((kind) => !kinds.has(kind)),
    [],
  );
  assert.deepEqual(
    linkedPlaces(edition, page).map(({ fragment }) => fragment),
    [undefined, 'body', 'trends', 'shares', 'outlook'],
  );
  assert.deepEqual(
    [...citationCounts(edition, page)],
    [
      ['', 2],
      ['body', 2],
      ['trends', 5],
      ['shares', 7],
      ['outlook', 0],
    ],
  );
  assert.equal(backlinksOf(edition).has('/2023/ai/uses/#body'), false);
});
