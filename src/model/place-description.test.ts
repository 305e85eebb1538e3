import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '#/settings.ts';
import { siteOf } from '#/testing/fixture.ts';
import { sentencesOf } from '#/text/sentences.ts';
import { citedPlaces } from './cited-places.ts';
import { passagesOf } from './passages.ts';

const { editions } = siteOf(readSettings().root);
const places = editions.flatMap(citedPlaces);

/** Descriptions at the ends of addresses. */
const said = (...ends: string[]) =>
  ends.map((end) => places.find(({ address }) => address.endsWith(end))?.description);

test('a description has no source glued to its words', () => {
  const cited = editions.flatMap((edition) =>
    passagesOf(edition).flatMap(({ page }) =>
      page.source.components.filter(({ name, text }) => name === 'Cite' && text),
    ),
  );
  const names = new Set(cited.map(({ text }) => text));
  assert.ok(names.size > 10);
  for (const { address, description } of places)
    for (const name of names)
      assert.ok(
        !description.includes(`다 ${name}`) && !description.includes(`함 ${name}`),
        address,
      );
});

test('every description ends as a sentence does', () => {
  for (const { address, description } of places)
    if (description) assert.match(description, /[.?!…][”’」』)〉》]*$/, address);
});

test('no description has a second sentence', () => {
  for (const { address, description } of places) {
    assert.ok(sentencesOf(description).length < 2, `${address}: ${description}`);
    assert.doesNotMatch(description, /[다까요][.?!] /, address);
  }
  assert.deepEqual(said('#6g-expert-summary.private-network'), [
    '3 특화망: 주요 질문 특화망에서는 수요 사례의 발굴이 핵심이다.',
  ]);
});

test('a line that is no sentence is told in one', () => {
  assert.deepEqual(
    said('/talent-pipeline/#companies', '/epo-patents/#p-dcaadad', '#annex-1-ceo-meeting'),
    [
      '‘소재 기업: LG화학, 롯데케미칼, SK케미칼’ 등을 담은 절이다.',
      '‘특허 출원인 분석’에 든 항목으로, ‘IBM(미국, 401개)’이다.',
      '인쇄본의 그림 ‘주요 기업경영진과 행정부 최고위급 관료의 비공개 회동’의 자리이다.',
    ],
  );
});
