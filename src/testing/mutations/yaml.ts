import { ANYWHERE, append, type Mutation, one, TABLE } from './mutation.ts';

/** Lists whose entries begin with an id. */
const LISTS =
  /\/(glossary|organizations|timeline|targets)\.yaml$|\/(references|errata|charts)\/.*\.yaml$/;
const YAML = /^(?!content\/permalinks).*\.yaml$/;

/** YAML that is broken, or does what content does without. */
export const yamlMutations: Mutation[] = [
  {
    name: 'a key twice',
    rule: 'yaml-can-be-read',
    says: 'YAML을 읽을 수 없습니다: 같은 항목이 두 번 나옵니다',
    file: TABLE,
    change: one(/^(title: .*\n)/m, '$1$1'),
  },
  {
    name: 'a quote that is not closed',
    at: ANYWHERE,
    rule: 'yaml-can-be-read',
    says: 'YAML을 읽을 수 없습니다: 따옴표·괄호를 닫지 않았거나 콜론이 빠졌습',
    file: TABLE,
    change: one(/^title: (?!")(.*)$/m, 'title: "$1'),
  },
  {
    name: 'a tab',
    rule: 'yaml-can-be-read',
    says: 'YAML을 읽을 수 없습니다: 탭으로 들여 썼습니다',
    file: TABLE,
    change: one(/\n {4}(?=\w+:)/, '\n\t'),
  },
  {
    name: 'a lost colon',
    rule: 'yaml-can-be-read',
    says: 'YAML을 읽을 수 없습니다: 콜론이 빠졌거나 들여쓰기가 어긋납니다',
    file: TABLE,
    change: one(/^section: /m, 'section '),
  },
  {
    name: 'an unquoted mark',
    rule: 'yaml-can-be-read',
    says: 'YAML을 읽을 수 없습니다',
    file: TABLE,
    change: one(/(mark: )"\*+"/, '$1*'),
  },
  {
    name: 'an anchor',
    ...{ file: LISTS, rule: 'yaml-can-be-read', says: '“&이름”' },
    change: one(/^- id: /m, '- id: &a '),
  },
  {
    name: 'a tag of YAML',
    ...{ file: LISTS, rule: 'yaml-can-be-read', says: '“!이름”' },
    change: one(/^- id: /m, '- id: !x '),
  },
  {
    name: 'a key that is a list',
    ...{ file: TABLE, rule: 'yaml-can-be-read', says: '“? 이름”' },
    change: append('? [a, b]\n: 1'),
  },
  {
    name: 'another version of YAML',
    ...{ file: YAML, rule: 'yaml-can-be-read', says: '지시문' },
    change: (text) => `%YAML 1.1\n---\n${text}`,
  },
  {
    name: 'two files in one',
    ...{ file: TABLE, rule: 'yaml-can-be-read', says: '파일이 둘로' },
    change: append('---\na: 1'),
  },
  {
    name: 'brackets without end',
    ...{ file: TABLE, rule: 'yaml-can-be-read', says: '너무 깊이' },
    change: append(`x: ${'['.repeat(20_000)}`),
  },
  {
    name: 'a key of the prototype',
    ...{ file: LISTS, rule: 'content-fits-its-schema', says: '모르는 항목 “__proto__”' },
    change: one(/^- /m, '- __proto__: { a: 1 }\n  '),
  },
  {
    name: 'a key that merges',
    ...{ file: LISTS, rule: 'content-fits-its-schema', says: '모르는 항목 “<<”' },
    change: one(/^- /m, '- <<: { a: 1 }\n  '),
  },
  {
    name: 'a number where a word is expected',
    ...{ file: LISTS, rule: 'content-fits-its-schema', says: '글자여야 하는데 숫자가' },
    change: one(/^- id: .*$/m, '- id: 1e999'),
  },
  {
    name: 'an entry of nothing',
    ...{ file: LISTS, rule: 'content-fits-its-schema', says: '값이 비어 있습니다' },
    change: append('-'),
  },
  {
    name: 'a file of remarks alone',
    ...{ file: LISTS, rule: 'content-fits-its-schema', says: '빈 파일' },
    change: () => '# nothing\n',
  },
  {
    name: 'a name as long as a text',
    ...{ file: /organizations\.yaml$/, rule: 'content-fits-its-schema', says: '100자까지' },
    change: one(/^( {2}name: ).*$/m, `$1${'가'.repeat(100_000)}`),
  },
  {
    name: 'a name of spaces',
    ...{ file: /organizations\.yaml$/, rule: 'content-fits-its-schema', says: '글이 비어' },
    change: one(/^( {2}name: ).*$/m, '$1"  "'),
  },
  {
    name: 'a title on two lines',
    ...{ file: TABLE, rule: 'content-fits-its-schema', says: '한 줄로' },
    change: one(/^title: .*$/m, 'title: "글\\n글"'),
  },
];
