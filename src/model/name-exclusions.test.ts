/** Where the forms of a name mean something else: each kind of false friend, in a report of its own. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markedTerms } from '#/content/marked-terms.ts';
import { documentMdx, editionYaml, overviewMdx, projectWith } from '#/testing/content.ts';
import { siteOf } from '#/testing/fixture.ts';
import { nameIndex } from './name-index.ts';

const VOICES = `authors:
  - name: 정책연구소 연구진
voices:
  - { section: minutes, role: "KAIST 양자대학원 교수, 물리학과" }
`;

const section = (id: string, text: string) => `\n## 절 {/* #${id} */}\n\n${text}\n`;

const root = projectWith({
  '2023/edition.yaml': editionYaml(
    '2023',
    `
  - { id: forum, title: 포럼, documents: [talk] }
  - { id: chips, title: 칩, documents: [trends] }
  - { id: quantum, title: 양자, documents: [experts] }`,
  ),
  '2023/chips/index.mdx': overviewMdx('칩'),
  '2023/quantum/index.mdx': overviewMdx('양자'),
  '2023/forum/index.mdx': overviewMdx('포럼'),
  '2023/forum/talk.mdx': documentMdx('발표', '', section('cut', '가지치기와 미니, 국방부.')),
  '2023/chips/trends.mdx': documentMdx(
    '동향',
    '',
    section('fab', '미니 Fab을 짓고 네이버 클라우드가 쓴다.') +
      section('law', '국방부와 미국 국방부가 가지치기를 논했다. 구글 클라우드를 쓴다.'),
  ),
  '2023/quantum/experts.mdx': documentMdx(
    '자문',
    VOICES,
    section('minutes', '양자 회로 가지치기를 했다.') + section('dod', 'DOD(국방부)가 정했다.'),
  ),
  'glossary.yaml': `
- { id: pruning, term: 가지치기, domains: [chips], origin: edition, definition: 모델의 연결을 없애 줄이는 기술이다. }
- { id: cloud, term: 클라우드, domains: [chips], origin: edition, definition: 컴퓨팅 자원을 빌려 쓰는 방식이다. }
- { id: qubit, term: 큐비트, domains: [quantum], except: [/2023/quantum/experts/], origin: edition, definition: 양자 정보의 기본 단위이다. }
`,
  'organizations.yaml': `
- { id: mini, name: 미니, notIn: [미니 Fab], kind: company }
- { id: mnd, name: 국방부, except: ["/2023/quantum/experts/#dod"], kind: government }
- { id: dod, name: 미국 국방부, kind: government }
- { id: naver-cloud, name: 네이버클라우드, aliases: [네이버 클라우드], kind: company }
- { id: google, name: 구글, kind: company }
- { id: google-cloud, name: 구글 클라우드, partOf: google, kind: company }
- { id: institute, name: 정책연구소, kind: institute }
- { id: kaist, name: KAIST, kind: university }
- { id: physics, name: KAIST 물리학과, partOf: kaist, kind: university }
- { id: someone, name: 아무개, speaks: ["/2023/quantum/experts/#minutes"], kind: person }
`,
});
const edition = siteOf(root).current;
const index = nameIndex(edition);
const entryOf = (name: string) => index.find((entry) => entry.name === name);
const placesOf = (name: string) =>
  entryOf(name)?.occurrences.map(({ path, fragment }) => `${path.slice(6)}#${fragment}`) ?? [];

test('a word that holds the name and means something else is no place of it', () => {
  assert.deepEqual(placesOf('미니'), ['forum/talk/#cut']);
});

test('a section in which the name means something else is no place of it', () => {
  assert.deepEqual(placesOf('국방부'), ['forum/talk/#cut', 'chips/trends/#law']);
});

test('within a longer name only that one is named, unless it belongs to the shorter', () => {
  assert.deepEqual(placesOf('미국 국방부'), ['chips/trends/#law']);
  assert.deepEqual(placesOf('클라우드'), []);
  assert.deepEqual(placesOf('네이버클라우드'), ['chips/trends/#fab']);
  assert.deepEqual(placesOf('구글'), ['chips/trends/#law']);
});

test('a term is at home in its domains and in parts that no term names', () => {
  assert.deepEqual(placesOf('가지치기'), ['forum/talk/#cut', 'chips/trends/#law']);
});

test('speakers, departments and authors lead to what they say', () => {
  const spoken = (name: string) =>
    entryOf(name)?.statements.map(({ part, path, fragment }) => [part, path, fragment]);
  const minutes = ['자문', '/2023/quantum/experts/', 'minutes'];
  assert.deepEqual(spoken('KAIST'), [minutes]);
  assert.deepEqual(spoken('KAIST 물리학과'), [minutes]);
  assert.deepEqual(spoken('아무개'), [minutes.with(0, '자문(순서표에 따름)')]);
  assert.deepEqual(spoken('정책연구소'), [['글쓴이', '/2023/quantum/experts/', undefined]]);
});

test('notes are made under the same rules', () => {
  const idsOf = (page: string) => markedTerms(edition, `/2023/${page}/`).terms.map(({ id }) => id);
  assert.deepEqual(idsOf('chips/trends'), ['pruning', 'cloud']);
  assert.deepEqual(idsOf('chips'), ['pruning', 'cloud']);
  assert.deepEqual(idsOf('quantum/experts'), []);
  assert.deepEqual(idsOf('quantum'), ['qubit']);
  assert.deepEqual(idsOf('forum/talk'), ['pruning', 'cloud', 'qubit']);
  assert.deepEqual(markedTerms(edition, '/2023/chips/trends/').passedOver, [
    '네이버 클라우드',
    '구글 클라우드',
  ]);
});
