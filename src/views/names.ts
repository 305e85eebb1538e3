import { type IndexEntry, nameIndex } from '#/model/name-index.ts';
import { byLetter, partsByLetter } from './alphabet.ts';
import type { View } from './view.ts';

const nameOf = ({ name }: IndexEntry): string => name;

/** The book's index: every name and term with what it says and the sections and tables where it appears. */
export const names: View<IndexEntry> = {
  name: 'index',
  title: '찾아보기',
  menu: 'header',
  description: (edition) => `기관·인물·용어 ${nameIndex(edition).length}개가 나오는 절과 표.`,
  lead: (edition) =>
    `기관·인물·용어 ${nameIndex(edition).length}개를 가나다순으로 모았다. 이름을 누르면 그 이름이 나오는 절과 표로 간다. 거기에는 자문·발표·글쓴이로 말한 자리가 먼저, 이어서 이름이 나오는 자리가 문서별로 있다.`,
  groups: (edition) => byLetter(nameIndex(edition), nameOf),
  parts: (edition) => partsByLetter(nameIndex(edition), nameOf),
  proseOf: (entries) => entries,
  nameOf,
  leadsToGroups: true,
  idOf: ({ id }) => id,
  isAlphabetical: true,
  invitation: (edition) =>
    nameIndex(edition).length > 0
      ? { title: '찾아보기', text: '기관과 용어가 나오는 모든 절과 표를 모았다.' }
      : undefined,
};
