import { type IndexEntry, nameIndex } from '#/model/name-index.ts';
import { byLetter } from './alphabet.ts';
import type { View } from './view.ts';

/** The book's index: every name and term with what it says and the sections and tables where it appears. */
export const names: View<IndexEntry> = {
  name: 'index',
  title: '찾아보기',
  menu: 'header',
  description: (edition) => `기관·인물·용어 ${nameIndex(edition).length}개가 나오는 절과 표.`,
  lead: (edition) =>
    `기관·인물·용어 ${nameIndex(edition).length}개가 나오는 절과 표를 모았다. 항목을 열면 자문·발표·글쓴이로 말한 자리가 먼저, 이어서 이름이 나오는 자리가 문서별로 보인다.`,
  groups: (edition) => byLetter(nameIndex(edition), ({ name }) => name),
  idOf: ({ id }) => id,
  isAlphabetical: true,
  invitation: (edition) =>
    nameIndex(edition).length > 0
      ? { title: '찾아보기', text: '기관과 용어가 나오는 모든 절과 표를 모았다.' }
      : undefined,
};
