import { DOCUMENT, MDX, type Mutation, one, TABLE } from './mutation.ts';

const EDITION = /edition\.yaml$/;
/** All but the record of addresses, which is written by a command. */
const ANY = /^(?!content\/permalinks)/;

/** Slips with whole files and in the contents of an edition. */
export const fileMutations: Mutation[] = [
  { name: 'a document deleted', file: DOCUMENT, change: () => null, told: EDITION },
  { name: 'a table deleted', file: TABLE, change: () => null, told: MDX },
  {
    name: 'a table cut in the middle',
    file: TABLE,
    change: (text) => text.slice(0, text.indexOf('\nrows:') + 12),
  },
  {
    name: 'a document left out of the contents',
    file: EDITION,
    change: one(/^ {6}- [\w-]+\n/m, ''),
    told: MDX,
  },
  {
    name: 'a document misspelt in the contents',
    file: EDITION,
    change: one(/(^ {6}- [\w-]+)/m, '$1x'),
  },
  { name: 'an edition without title', file: EDITION, change: one(/^title: .*\n/m, '') },
  {
    name: 'an overview deleted',
    file: /\/(?!intro)[\w-]+\/index\.mdx$/,
    change: () => null,
    told: EDITION,
    rule: 'contents-name-every-file',
  },
  {
    name: 'a published list deleted',
    file: /\/(glossary|organizations|timeline|targets)\.yaml$/,
    change: () => null,
    rule: 'contents-name-every-file',
  },
  {
    name: 'a year that is not its folder’s',
    file: EDITION,
    change: one(/^year: "\d+"/m, 'year: "1999"'),
    rule: 'contents-name-every-file',
  },
  {
    name: 'a conflict of two branches',
    file: ANY,
    change: (text) => `${text}<<<<<<< HEAD\n=======\n>>>>>>> branch\n`,
    rule: 'files-can-be-read',
  },
  {
    name: 'a letter without width',
    file: ANY,
    change: one(/[가-힣](?=[가-힣])/, '$&\u200B'),
    rule: 'characters-can-be-seen',
  },
  {
    name: 'letters taken apart',
    file: ANY,
    change: (text) =>
      /[가-힣]/.test(text)
        ? text.replace(/[가-힣]/, (letter) => letter.normalize('NFD'))
        : undefined,
    rule: 'characters-can-be-seen',
  },
];
