import { ANYWHERE, append, type Mutation, one } from './mutation.ts';

const PERMALINKS = /permalinks\.yaml$/;
const VERSIONS = /data-versions\.yaml$/;
const CHANGELOG = /CHANGELOG\.md$/;
const WORDS = /everyday-words\.yaml$/;

/** Redirects from addresses that have been published and are gone. */
const moved =
  (...redirects: [from: string, to: string][]) =>
  (text: string): string => {
    const year = /^ {2}\/(\d{4})\/:$/m.exec(text)?.[1];
    const full = (path: string) => path.replace('YEAR', year ?? '');
    const places = redirects.map(([from]) => `  ${full(from)}: []\n`).join('');
    const lines = redirects.map(([from, to]) => `  ${full(from)}: ${full(to)}\n`).join('');
    return text
      .replace(/^places:\n/m, `places:\n${places}`)
      .replace(/^redirects:(?: \{\})?\n?/m, `redirects:\n${lines}`);
  };

const redirect = { file: PERMALINKS, rule: 'redirects-lead-on' } as const;
const kept = { file: PERMALINKS, rule: 'permalinks-are-kept', at: ANYWHERE } as const;
const recorded = { file: VERSIONS, rule: 'data-changes-are-recorded' } as const;
const dated = { file: CHANGELOG, rule: 'changes-are-dated' } as const;

/** Slips in what has been published: addresses, versions of the data, changes, everyday words. */
export const publishedMutations: Mutation[] = [
  {
    ...{ name: 'redirects in a circle', ...redirect, says: '제자리로 돌아옵니다' },
    change: moved(['/YEAR/one/', '/YEAR/two/'], ['/YEAR/two/', '/YEAR/one/']),
  },
  {
    ...{ name: 'redirects in a row', ...redirect, says: '한 번에 가게' },
    change: moved(['/YEAR/one/', '/YEAR/two/'], ['/YEAR/two/', '/YEAR/']),
  },
  {
    ...{ name: 'a redirect to itself', ...redirect, says: '제자리로 돌아옵니다' },
    change: moved(['/YEAR/one/', '/YEAR/one/']),
  },
  {
    ...{ name: 'a redirect to no page', ...redirect, says: '가는 쪽이 없습니다' },
    change: moved(['/YEAR/one/', '/YEAR/nowhere-at-all/']),
  },
  {
    ...{ name: 'a redirect to no place', ...redirect, says: '“#nowhere”이(가) 없습니다' },
    change: moved(['/YEAR/one/', '/YEAR/#nowhere']),
  },
  {
    ...{ name: 'a redirect off the site', file: PERMALINKS, rule: 'content-fits-its-schema' },
    ...{ change: moved(['/YEAR/one/', 'https://a.example/']), says: '“/”로 시작하고' },
  },
  {
    ...{ name: 'an address written twice', file: PERMALINKS, rule: 'content-fits-its-schema' },
    ...{ change: one(/^ {4}- ([a-z][\w-]*)\n/m, '$&    - $1\n'), says: '두 번 나옵니다' },
  },
  {
    ...{ name: 'a page less in the record', ...kept, says: '기록이 지워졌습니다' },
    change: one(/^ {2}\/\d{4}\/[\w-]+\/[\w-]+\/:\n(?: {4}- .*\n)+/m, ''),
  },
  {
    ...{ name: 'an address less in the record', ...kept, says: '기록이 지워졌습니다' },
    change: one(/^ {4}- (?!p-)[a-z].*\n(?= {4}- )/m, ''),
  },
  {
    ...{ name: 'first words less in the record', ...kept, says: '첫머리 기록이' },
    change: one(/^ {4}p-\w+: .*\n(?= {4}p-)/m, ''),
  },
  {
    ...{ name: 'a record emptied', ...kept, says: '등', isAlone: true },
    ...{ change: () => 'places: {}\nparagraphs: {}\n', most: 40 },
  },
  {
    ...{ name: 'a record deleted', ...kept, says: '되살리십시오' },
    ...{ change: () => null, isAlone: true, most: 40 },
  },
  // versions of the data
  {
    ...{ name: 'a version of the data less', ...recorded, says: '판이 지워졌습니다' },
    ...{
      change: (text) => text.replace(/^- version: [\s\S]*?(?=^- version: )/m, ''),
      at: ANYWHERE,
    },
  },
  {
    ...{ name: 'versions of the data deleted', ...recorded, says: '되살리십시오' },
    ...{ change: () => null, at: ANYWHERE },
  },
  {
    ...{ name: 'a table in no version', ...recorded, says: '공개한', told: /\/tables\// },
    ...{ change: (text) => text.replace(/^ {4}[\w-]+: \{ .*\n/m, ''), at: /^id:/ },
  },
  {
    ...{ name: 'a version out of order', file: VERSIONS, rule: 'content-fits-its-schema' },
    ...{ change: one(/^- version: [2-9].*$/m, '- version: 0.1.0'), says: '큰 번호여야' },
  },
  {
    ...{ name: 'a day of no calendar', file: VERSIONS, rule: 'content-fits-its-schema' },
    ...{ change: one(/^( {2}date: ).*$/m, '$1"2026-02-31"'), says: '달력에 있는' },
  },
  {
    ...{ name: 'a fingerprint that is none', file: VERSIONS, rule: 'content-fits-its-schema' },
    ...{ change: one(/(columns: )\w+/m, '$1none'), says: '열여섯 진수' },
  },
  {
    name: 'a cell changed after the data were published',
    ...{ file: /\/tables\/.*\.yaml$/, rule: 'data-changes-are-recorded', says: 'data:version' },
    ...{ change: one(/^title: ([가-힣][^〔"\n]+)$/m, 'title: $1 둘째'), at: /^id:/ },
  },
  // changes
  {
    ...{ name: 'a change without id', ...dated, says: 'id가 없는' },
    change: one(/ <!-- #.* -->$/m, ''),
  },
  {
    ...{ name: 'a change of a day that does not exist', ...dated, says: '날이 아닙니다' },
    change: one(/^## \d.*$/m, '## 2026-02-31'),
  },
  {
    ...{ name: 'a change of an unknown kind', ...dated, says: '갈래는 없습니다' },
    change: one(/^### .*$/m, '### 고침'),
  },
  {
    ...{ name: 'a change that is no entry', ...dated, says: '목록의 항목이 아닌 글' },
    change: one(/^### .*$/m, '$&\n\n그냥 글이다.'),
  },
  {
    ...{ name: 'a tag in a change', ...dated, says: '글, 강조, 코드, 링크만', at: ANYWHERE },
    change: one(/^- (?=.* <!-- #)/m, '- <b>글</b> '),
  },
  {
    ...{ name: 'a change of no page', file: CHANGELOG, rule: 'changes-lead-somewhere' },
    ...{ change: one(/<!-- (#\S+).* -->$/m, '<!-- $1 /nowhere/ -->'), says: '“/nowhere/”' },
  },
  {
    ...{ name: 'a script for a link of a change', file: CHANGELOG, rule: 'changes-lead-somewhere' },
    ...{ change: one(/^- /m, '- [글](javascript:alert(1)) '), says: '쓸 수 없는 주소' },
  },
  {
    ...{ name: 'changes deleted', ...dated, says: '파일이 없습니다', at: ANYWHERE },
    change: () => null,
  },
  {
    ...{ name: 'changes emptied', ...dated, says: '항목이 없습니다', at: ANYWHERE },
    change: () => '',
  },
  // everyday words
  {
    ...{ name: 'an everyday word that leads nowhere', file: WORDS, says: '나오지 않습니다' },
    ...{ change: one(/means: \[/, 'means: [아무데도없는말, '), rule: 'everyday-words-lead-on' },
  },
  {
    ...{ name: 'an everyday word twice', file: WORDS, rule: 'everyday-words-lead-on' },
    ...{ change: append('- { typed: [돈], means: [예산] }'), says: '두 번' },
  },
  {
    ...{ name: 'everyday words deleted', file: WORDS, rule: 'contents-name-every-file' },
    ...{ change: () => null, says: '앞서 커밋한' },
  },
];
