import type { Edition } from '#/content/edition.ts';
import { nameIndex, placesOf } from '#/model/name-index.ts';
import type { Term } from '#/schemas/term.ts';
import { byLetter, partsByLetter } from './alphabet.ts';
import { entryAddress } from './list-pages.ts';
import { names } from './names.ts';
import type { View } from './view.ts';

const nameOf = ({ term }: Term): string => term;

/** The terms of an edition in the order of the Korean alphabet. */
export const termsInOrder = ({ terms }: Edition): Term[] =>
  [...terms].sort((a, b) => a.term.localeCompare(b.term, 'ko'));

/** Where an edition's index lists the places in which a term appears, and how many there are. */
export function useOf({ id }: Term, edition: Edition) {
  const entry = nameIndex(edition).find((e) => e.id === `term-${id}`);
  return entry && { address: entryAddress(names, edition, entry.id), count: placesOf(entry) };
}

/** The glossary: terms of all domains in the order of the Korean alphabet. */
export const glossary: View<Term> = {
  name: 'glossary',
  isShared: true,
  title: '용어집',
  menuTitle: '용어',
  menu: 'header',
  description: ({ terms }) => `보고서에 나오는 분야별 용어 ${terms.size}개의 뜻.`,
  lead: ({ terms }) => {
    const reports = [...terms].filter(({ origin }) => origin === 'report').length;
    return `용어 ${terms.size}개의 뜻을 이 웹판의 말로 풀었다. 보고서가 스스로 풀이한 ${reports}개는 “보고서의 풀이”에서 그 자리로 이었다. “웹판의 풀이”와 “웹판이 보탠 말”은 널리 알려진 뜻을 편집자가 쓴 것이다.`;
  },
  groups: (edition) => byLetter(termsInOrder(edition), nameOf),
  parts: (edition) => partsByLetter(termsInOrder(edition), nameOf),
  proseOf: (entries, edition) => entries.map((term) => useOf(term, edition)),
  nameOf,
  idOf: ({ id }) => id,
  isAlphabetical: true,
  meta: { 'search:index': 'glossary' },
};
