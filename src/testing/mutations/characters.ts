import { below, MDX, type Mutation, one } from './mutation.ts';

/** All but the record of addresses, which is written by a command. */
const ANY = /^(?!content\/permalinks)/;
/** Errata quote the print, odd signs among it. */
const PLAIN = /^(?!content\/permalinks|.*\/errata\/)/;
const LISTS = /\/(glossary|organizations|timeline|targets|everyday-words)\.yaml$/;

/** A value of a list that an escape has brought something into. */
const escaped = (sequence: string) =>
  one(
    /^( *(?:- )?(?:term|name|definition|because|note|label): )([가-힣][^"#:\n]*)$/m,
    `$1"$2${sequence}글"`,
  );

/** Slips with characters and encodings. */
export const characterMutations: Mutation[] = [
  {
    name: 'a file saved as UTF-16',
    ...{ file: ANY, rule: 'files-can-be-read', says: 'UTF-8이 아닌 글자' },
    change: (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  },
  {
    name: 'a letter of Latin-1',
    ...{ file: ANY, rule: 'files-can-be-read', says: '인코딩을 UTF-8로' },
    change: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x0a])]),
  },
  {
    name: 'a letter without width',
    ...{ file: ANY, rule: 'characters-can-be-seen', says: 'U+200B' },
    change: one(/[가-힣](?=[가-힣])/, '$&\u200B'),
  },
  {
    name: 'a mark of writing direction',
    ...{ file: ANY, rule: 'characters-can-be-seen', says: 'U+202E' },
    change: one(/[가-힣](?=[가-힣])/, '$&\u202E'),
  },
  {
    name: 'a NUL',
    ...{ file: MDX, rule: 'characters-can-be-seen', says: 'U+0000' },
    change: below('글\0자'),
  },
  {
    name: 'letters taken apart',
    ...{ file: ANY, rule: 'characters-can-be-seen', says: '풀어 쓴 글자(NFD)' },
    change: (text) =>
      /[가-힣]/.test(text)
        ? text.replace(/[가-힣]/, (letter) => letter.normalize('NFD'))
        : undefined,
  },
  {
    name: 'a Hanja of another code page',
    ...{ file: MDX, rule: 'characters-can-be-seen', says: '꼴만 다른 한자' },
    change: below('음악(音\uF914)이다.'),
  },
  {
    name: 'a letter that was broken when it was read',
    ...{ file: ANY, rule: 'characters-can-be-seen', says: '깨진 글자' },
    change: one(/[가-힣](?=[가-힣])/, '\uFFFD'),
  },
  {
    name: 'a space that does not break',
    ...{ file: PLAIN, rule: 'characters-can-be-seen', says: '보통 빈칸이 아닌 빈칸 U+00A0' },
    change: one(/(?<=[가-힣]) (?=[가-힣])/, '\u00A0'),
  },
  {
    name: 'a sign of a word processor’s own',
    ...{ file: PLAIN, rule: 'characters-can-be-seen', says: 'U+F0B7' },
    change: one(/(?<=[가-힣]) (?=[가-힣])/, ' \uF0B7 '),
  },
  {
    name: 'a letter without width as an entity',
    ...{ file: MDX, rule: 'characters-can-be-seen', says: 'U+200B' },
    change: below('글&#x200b;자'),
  },
  {
    name: 'a mark of direction by its name',
    ...{ file: MDX, rule: 'characters-can-be-seen', says: 'U+200E' },
    change: below('글&lrm;자'),
  },
  {
    name: 'a letter without width as an escape',
    ...{ file: LISTS, rule: 'characters-can-be-seen', says: 'U+200B' },
    change: escaped('\\u200b'),
  },
  {
    name: 'a NUL as an escape',
    ...{ file: LISTS, rule: 'characters-can-be-seen', says: 'U+0000' },
    change: escaped('\\0'),
  },
  {
    name: 'half a letter as an escape',
    ...{ file: LISTS, rule: 'characters-can-be-seen', says: '깨진 글자' },
    change: escaped('\\ud800'),
  },
];
