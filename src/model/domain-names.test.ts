import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentMdx, editionYaml, overviewMdx, projectWith } from '#/testing/content.ts';
import { siteOf } from '#/testing/fixture.ts';
import { mostNamed } from './domain-names.ts';

const section = (id: string, text: string) => `\n## 절 ${id} {/* #${id} */}\n\n${text}\n`;
const term = (id: string, name: string) =>
  `- { id: ${id}, term: ${name}, domains: [chips, cells], definition: 시험에 쓰는 용어의 풀이이다., origin: edition }\n`;

const edition = siteOf(
  projectWith({
    '2023/edition.yaml': editionYaml(
      '2023',
      '[{ id: chips, title: 반도체, documents: [one] }, { id: cells, title: 전지, documents: [two] }]',
    ),
    '2023/chips/index.mdx': overviewMdx('반도체'),
    '2023/cells/index.mdx': overviewMdx('전지'),
    '2023/chips/one.mdx': documentMdx(
      '하나',
      '',
      section('a', '가나전자와 가나전자 연구소가 양자점을 만든다. 다라일보가 전했다.') +
        section('b', '가나전자 연구소가 다라일보에 양자점을 알렸다.') +
        section('c', '가나전자는 크다. 마바대학교는 한 번만 나온다.'),
    ),
    '2023/cells/two.mdx': documentMdx(
      '둘',
      '',
      section('a', '마바대학교가 연구한다.') + section('b', '마바대학교가 가르친다.'),
    ),
    'glossary.yaml': term('dot', '양자점') + term('other', '나오지 않는 말'),
    'organizations.yaml': `- { id: gana, name: 가나전자, kind: company }
- { id: gana-lab, name: 가나전자 연구소, kind: institute, partOf: gana }
- { id: daily, name: 다라일보, kind: media }
- { id: maba, name: 마바대학교, kind: university }
`,
  }),
).current;

const named = (domain: string) => {
  const { organizations, terms } = mostNamed(edition, domain);
  return [organizations, terms].map((all) =>
    all.map(({ entry, places }) => `${entry.name} ${places}`),
  );
};

test('a domain names whom and what its documents name, by the number of places', () =>
  assert.deepEqual(named('chips'), [['가나전자 3'], ['양자점 2']]));

test('each domain has its own', () => assert.deepEqual(named('cells'), [['마바대학교 2'], []]));

test('a domain without documents names nothing', () => assert.deepEqual(named('none'), [[], []]));
