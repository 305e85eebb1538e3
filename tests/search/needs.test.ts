/**
 * The queries that `src/search/ranking.ts` names behind its numbers really need them: with the
 * number changed the first ten results are others, miss other words or answer otherwise. When one no longer does, look for another with
 * `npm run benchmark:search -- --weights`, or drop the number.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { afterEach, test } from 'node:test';
import * as ranking from '#/search/ranking.ts';
import { readQueries } from '#/tools/search/queries.ts';
import { measuredEdition, siteEngine, siteFiles } from '#/tools/search/site-search.ts';
import { DIST } from '../support/built-pages.ts';

/** The number, what it is changed to, and the query; numbers of the build are held by its own tests. */
const needs: [name: string, to: number | number[], query: string][] = [
  ['SCORE.k1', 0.6, 'KAIST'],
  ['SCORE.title', 0.75, '에너지밀도'],
  ['SCORE.tableTitle', 0, '니켈'],
  ['SCORE.early', 0, '건식 공정'],
  ['SCORE.earlyWords', 5, '생태계'],
  ['SCORE.bare', 1, '특허'],
  ['SCORE.source', 1, '이차 전지'],
  ['SCORE.phrase', 0, '양자 기술'],
  ['SCORE.heaviest', 2.4, '위성통신 투자 필요성'],
  ['SCORE.coverage', 0, '20년 쓰는 배터리'],
  ['SCORE.enough', 0.3, '망분리 정책 개선 방향'],
  ['SCORE.little', 0.6, '전기차 불'],
  ['NEAR.score', 0, '핵심 광물'],
  ['NEAR.words', 6, '배터리 재활용 규제'],
  ['NEAR.label', 1, '에너지 밀도'],
  ['NEAR.apart', 0, '반도체 수출 규제는 왜 강화되나요'],
  ['NEAR.around', 0, 'AI 반도체'],
  ['MATCH.stem', 0.46, '배터리로'],
  ['MATCH.alias', 1, 'S/W'],
  ['MATCH.everyday', 1, '해킹'],
  ['MATCH.onlyEveryday', 0.4, '배터리 불 안 나게'],
  ['MATCH.near', 1, '양자컴퓨터'],
  ['MATCH.inside', 0, '부분이'],
  ['MATCH.insideLongerName', 1, '인텔'],
  ['MATCH.corrections', [1, 1, 1], '반돛'],
  ['ROW.value', 0, '오픈 소스'],
  ['ROW.label', 0, '위협 인텔리전스'],
  ['LIST.fewPhrases', 4, '5G 특화망'],
  ['LIST.full', 5, '위성 통신'],
  ['LIST.least', 1, '전기차 불'],
  ['LIST.alike', 0, '망분리'],
  ['LIST.batch', 5, '로드맵'],
  ['LIST.figure', 1, '리벨리온 SDK는 언제 나오나요'],
  ['ANSWER.longest', 60, '유럽 6개 지역 양자컴퓨터 구축 비용'],
  ['ANSWER.apart', 1, 'EU 배터리 64퍼센트'],
  ['ANSWER.own', 0.9, '3나노 웨이퍼 가격'],
  ['ANSWER.rival', 0.6, 'LFP 배터리 중국 점유율'],
  ['ANSWER.rivals', 1, '일본 전고체 지원 예산'],
  ['REACH.nameWords', 2, '소프트웨어 개발 키트'],
  ['REACH.variants', 1, '생태계'],
  ['REACH.longerBy', 1, '생성형 AI'],
  ['SEGMENTATION.covers', 2, '국가전략기술'],
  ['SEGMENTATION.moreParts', 0, 'LG에너지솔루션'],
  ['SENTENCE.blanks', 2, '양 자 컴 퓨 터'],
  ['SENTENCE.shortest', 4, '포드는왜 LFP 배터리를 쓰기로 했나'],
  ['SENTENCE.longest', 4, '왜배터리계약학과학생들이이탈하나요'],
  ['SENTENCE.syllable', 9, '전기차에불이안나게'],
  ['SENTENCE.verb', 9, '직원얼마나늘었나'],
  ['SENTENCE.unknown', 0, '일본은왜IT서비스에투자하나'],
  ['CORRECTION.tried', 2, '데잍'],
  ['CORRECTION.unfinished', 1, 'ㅂ'],
  ['CORRECTION.misspelt.shortestHangul', 10, '베터리'],
  ['CORRECTION.misspelt.shortestLatin', 8, 'CUDDA'],
  ['CORRECTION.misspelt.surelyLatin', 3, 'Cuba'],
  ['CORRECTION.misspelt.twoEdits', 5, '뮤지컬'],
];

/** Sets a number by its name (`SCORE.title`). */
function set(name: string, to: number | number[]): void {
  const [key = '', ...path] = name.split('.').reverse();
  const group = path.reduceRight((object, part) => Reflect.get(object, part), ranking);
  assert.ok(key in group, `ranking.ts has no ${name}`);
  Object.assign(group, { [key]: to });
}

const saved = structuredClone({ ...ranking });
afterEach(() => {
  for (const [name, numbers] of Object.entries(saved))
    Object.assign(Reflect.get(ranking, name), structuredClone(numbers));
});

const files = siteFiles(DIST);
const edition = measuredEdition(DIST);
const firstTen = async (query: string) =>
  (await siteEngine(files, edition).ask(query)).results.map(({ url, missing, answer }) =>
    [url, missing, answer?.text].join(' '),
  );

for (const [name, to, query] of needs)
  test(`${query} needs ${name}`, async () => {
    const before = await firstTen(query);
    set(name, to);
    assert.notDeepEqual(await firstTen(query), before);
  });

/** `name (…: query)` of the source's comments, by which a query with a star is not published. */
test('ranking.ts names these queries, and no others', async () => {
  const source = await readFile(new URL('../../src/search/ranking.ts', import.meta.url), 'utf8');
  const published = new Set((await readQueries()).map(({ q }) => q));
  const browser = source.slice(0, source.indexOf('export const LEXICON'));
  const named = [...browser.matchAll(/\((?:none|halved|doubled|all 1|[\d.]+): ([^)]+)\) \*\//g)];
  assert.deepEqual(
    named.map(([, query]) => query),
    needs.map(([, , query]) => (published.has(query) ? query : `${query}*`)),
  );
});
