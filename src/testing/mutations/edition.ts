import { append, type Mutation, one } from './mutation.ts';

const EDITION = /edition\.yaml$/;
const OVERVIEW = /\/(?!intro)[\w-]+\/index\.mdx$/;
const TABLE_FILE = /\/tables\/.*\.yaml$/;
const stray = {
  rule: 'contents-name-every-file',
  says: '어디에도 쓰이지 않는 파일',
} as const;

/** Slips in the contents of an edition, and files that nothing reads. */
export const editionMutations: Mutation[] = [
  {
    name: 'a document twice in the contents',
    ...{ file: EDITION, rule: 'contents-name-every-file', says: '두 번 나옵니다' },
    change: one(/^ {6}- [\w-]+\n/m, '$&$&'),
  },
  {
    name: 'an unknown key of an edition',
    ...{ file: EDITION, rule: 'content-fits-its-schema', says: '모르는 항목' },
    change: append('colour: red'),
  },
  {
    name: 'a day of publication that does not exist',
    ...{ file: EDITION, rule: 'content-fits-its-schema', says: '달력에 있는' },
    change: one(/^published: .*$/m, 'published: "2023-02-30"'),
  },
  {
    name: 'an edition of no domains',
    ...{ file: EDITION, rule: 'contents-name-every-file', says: '목차에 없는 문서' },
    // every file is one too many
    ...{ told: /\.mdx$/, at: /^---$/, most: 1000 },
    change: (text) => text.replace(/^domains:[\s\S]*/m, 'domains: []\n'),
  },
  {
    name: 'an empty edition.yaml',
    ...{ file: EDITION, rule: 'content-fits-its-schema', says: '값이 비어' },
    change: () => '',
  },
  {
    name: 'an edition.yaml deleted',
    ...{ file: EDITION, rule: 'contents-name-every-file', says: 'edition.yaml이 없습니다' },
    ...{ change: () => null },
  },
  {
    name: 'a domain with the id of a list',
    ...{ file: EDITION, rule: 'contents-name-every-file', says: 'tables/index.mdx' },
    // all that lay below it is gone as well
    ...{ change: one(/^ {2}- id: (?!intro)\w+$/m, '  - id: tables'), most: 200 },
  },
  {
    name: 'English words left out of an edition',
    ...{ file: EDITION, rule: 'content-fits-its-schema', says: '“lead”' },
    change: one(/^ {2}lead: .*\n/m, ''),
  },
  {
    name: 'an edition in a folder without edition.yaml',
    ...{ file: OVERVIEW, rule: 'contents-name-every-file', says: 'edition.yaml이 없습니다' },
    as: (path) => path.replace(/\d{4}/, '2999'),
    ...{ change: (text) => text, told: /2999\/edition\.yaml$/, at: /(?:)/ },
  },
  {
    name: 'a year that is not one',
    ...{ file: OVERVIEW, ...stray, change: (text) => text },
    as: (path) => path.replace(/\d{4}/, '20x3'),
  },
  {
    name: 'a page in a folder too deep',
    ...{ file: OVERVIEW, ...stray, change: (text) => text },
    as: (path) => path.replace('index.mdx', 'more/page.mdx'),
  },
  {
    name: 'a table with another ending',
    ...{ file: TABLE_FILE, ...stray, change: (text) => text },
    as: (path) => path.replace(/yaml$/, 'yml'),
  },
  {
    name: 'an ending in capitals',
    ...{ file: TABLE_FILE, ...stray, change: (text) => text },
    as: (path) => path.replace(/[\w-]+\.yaml$/, 'new.YAML'),
  },
  {
    name: 'a spreadsheet beside the tables',
    ...{ file: TABLE_FILE, ...stray, change: () => 'a,b\n' },
    as: (path) => path.replace(/yaml$/, 'csv'),
  },
  {
    name: 'a copy for later',
    ...{ file: /\.mdx$/, ...stray, change: (text) => text },
    as: (path) => `${path}.bak`,
  },
  {
    name: 'a document that no contents name',
    ...{ file: OVERVIEW, rule: 'contents-name-every-file', says: '목차에 없는 문서' },
    as: (path) => path.replace('index', 'unnamed'),
    change: (text) => text,
  },
];
