import { ANYWHERE, DOCUMENT, MDX, type Mutation, one, TABLE } from './mutation.ts';

const EDITION = /edition\.yaml$/;
/** All but the record of addresses, which is written by a command. */
const ANY = /^(?!content\/permalinks)/;

/** Slips with whole files and in the contents of an edition. */
export const fileMutations: Mutation[] = [
  {
    name: 'a document deleted',
    at: /^ {6}- /,
    rule: 'contents-name-every-file',
    says: '없습니다',
    file: DOCUMENT,
    change: () => null,
    told: EDITION,
  },
  {
    name: 'a table deleted',
    at: /<Table /,
    rule: 'tables-are-shown',
    says: '없습니다',
    file: TABLE,
    change: () => null,
    told: MDX,
  },
  {
    name: 'a table cut in the middle',
    at: ANYWHERE,
    rule: 'content-fits-its-schema',
    says: '묶음이어야 하는데 글자가 있습니다',
    file: TABLE,
    change: one(/^rows:\n[\s\S]*/m, 'rows:\n  - id'),
  },
  {
    name: 'a document left out of the contents',
    rule: 'contents-name-every-file',
    at: /^---$/,
    says: '목차에 없는 문서입니다',
    file: EDITION,
    change: one(/^ {6}- [\w-]+\n/m, ''),
    told: MDX,
  },
  {
    name: 'a document misspelt in the contents',
    rule: 'contents-name-every-file',
    says: '없습니다',
    file: EDITION,
    change: one(/(^ {6}- [\w-]+)/m, '$1x'),
  },
  {
    name: 'an edition without title',
    rule: 'content-fits-its-schema',
    says: '빠졌습니다',
    file: EDITION,
    change: one(/^title: .*\n/m, ''),
  },
  {
    name: 'an overview deleted',
    at: /- id:/,
    says: '없습니다',
    file: /\/(?!intro)[\w-]+\/index\.mdx$/,
    change: () => null,
    told: EDITION,
    rule: 'contents-name-every-file',
  },
  {
    name: 'a published list deleted',
    says: '파일이 없습니다. 공개한 주소',
    file: /\/(glossary|organizations|timeline|targets)\.yaml$/,
    change: () => null,
    rule: 'contents-name-every-file',
  },
  {
    name: 'a year that is not its folder’s',
    says: '인데 폴더는',
    file: EDITION,
    change: one(/^year: "\d+"/m, 'year: "1999"'),
    rule: 'contents-name-every-file',
  },
  {
    name: 'a conflict of two branches',
    says: 'git의 병합 충돌 표시가 남아 있습니다: <<<<<<< HEAD',
    file: ANY,
    change: (text) => `${text}<<<<<<< HEAD\n=======\n>>>>>>> branch\n`,
    rule: 'files-can-be-read',
  },
];
