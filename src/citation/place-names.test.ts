import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagesByPath, pagesOf } from '#/model/pages.ts';
import { siteOf } from '#/testing/fixture.ts';
import { citationRecord, citationText } from '#/text/citation-file.ts';
import { views } from '#/views/index.ts';
import { namesOnList } from '#/views/list-names.ts';
import { listPages } from '#/views/list-pages.ts';
import { webCiteFile } from './cite-file.ts';
import { citedPlaces } from './place-names.ts';
import { toldApart } from './told-apart.ts';

const site = siteOf(join(import.meta.dirname, '../..'));
const edition = site.editions[0] ?? site.current;

/** The name of a place of the report. */
function nameAt(path: string, id: string): string | undefined {
  const page = pagesByPath(edition).get(`/${edition.year}/${path}/`);
  assert.ok(page, path);
  return citedPlaces(edition, page).find((place) => place.id === id)?.name;
}

test('no two places of a page have one name', () => {
  for (const one of site.editions)
    for (const page of pagesOf(one)) {
      const seen = new Map<string, string>();
      for (const { id, name } of citedPlaces(one, page)) {
        assert.equal(seen.get(name), undefined, `${page.path}: ${name} is #${id}`);
        assert.doesNotMatch(name, / \[\d+\]$/, `${page.path}#${id} is told apart by words`);
        assert.doesNotMatch(name, /[^\s*]\*/, `${page.path}#${id} has no sign of a note`);
        seen.set(name, id);
      }
    }
});

test('no two entries of a list have one name, and errata have the day on which they were recorded', () => {
  let dated = 0;
  for (const one of site.editions)
    for (const view of views)
      for (const page of listPages(view, one)) {
        const file = webCiteFile(one, page.path, view.title, namesOnList(view, one, page));
        const names = Object.values(file.places);
        assert.equal(new Set(names).size, names.length, page.path);
        for (const { id, recorded, revised } of view.name === 'errata' ? one.errata : []) {
          if (!file.places[id]) continue;
          dated += 1;
          const day = revised ?? recorded;
          const cited = { file, id, url: 'https://example.kr/x', day: new Date(2027, 0, 5) };
          assert.ok(
            citationText('korean', cited).includes(`만드는 사람들, ${day.replaceAll('-', '.')}, `),
          );
          assert.deepEqual(citationRecord(cited).issued, {
            'date-parts': [day.split('-').map(Number)],
          });
        }
      }
  const errata = site.editions.reduce((sum, edition) => sum + edition.errata.size, 0);
  assert.ok(errata > 0 && dated >= errata, `${dated} of ${errata}`);
});

test('rows of a group, rows without a header, headings and paragraphs that a page has twice', () => {
  assert.equal(
    nameAt('quantum/epo-patents', 'quantum-patent-applicants.physical-2'),
    '표 〈기술 분야별 전세계 특허 출원 순위(상위 5순위)〉의 “양자컴퓨팅의 물리적 구현 › Intel(미국, 회사)” 행',
  );
  assert.equal(
    nameAt('cybersecurity/issues', 'ti-xdr-challenges'),
    '〈위협 인텔리전스(TI)와 확장된 탐지·대응(XDR) 보안〉 〈현안〉',
  );
  assert.equal(nameAt('battery/rd-experts', 'p-558093d'), '〈전문가 자문〉의 문단');
});

test('the words of a paragraph are named without the sources that stand in them', () => {
  assert.match(
    nameAt('battery/talent-experts', 'p-d398b29-2') ?? '',
    /“배터리 양성 사업의 참여교수 현황\. 교수풀이 부족하다는 언급에 대해/,
  );
  for (const page of pagesOf(edition)) {
    const sources = page.source.components.filter(({ name }) => name === 'Cite');
    for (const { name } of citedPlaces(edition, page))
      for (const { text } of sources) assert.ok(!name.includes(text), `${page.path}: ${name}`);
  }
});

test('a name is as long as it takes to tell a thing from the others', () => {
  const forms = { a: ['하나', '큰 하나'], b: ['하나', '작은 하나'], c: ['둘'], d: ['둘', '둘'] };
  const names = toldApart(Object.entries(forms), ([, all]) => all);
  assert.deepEqual([...names].map(([[id], name]) => `${id} ${name}`).sort(), [
    'a 큰 하나',
    'b 작은 하나',
    'c 둘',
    'd 둘 [2]',
  ]);
});
