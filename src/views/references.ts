import { referenceName, referenceParts } from '#/model/reference-line.ts';
import { type Reference, referenceKinds } from '#/schemas/reference.ts';
import type { View } from './view.ts';

const nameOf = (reference: Reference) => reference.author ?? referenceName(reference);

/** Two houses may have told the same under one title. */
function citedAsOf(reference: Reference): string {
  const { lead, title, when, container } = referenceParts(reference);
  return [lead, title, when, container].filter(Boolean).join(', ');
}

/** Every source that the print cites, once, with the places that cite it. */
export const references: View<Reference> = {
  name: 'references',
  title: '참고 자료',
  menu: 'footer',
  description: (edition) => `보고서가 인용한 자료 ${edition.references.size}건과 인용한 곳.`,
  lead: (edition) =>
    `인쇄본이 인용한 자료 ${edition.references.size}건이다. 서지는 인쇄본에 적힌 만큼만 적되 줄임표와 뒤집힌 따옴표는 바르게 고쳐 적고, 자리마다 출처의 글은 인쇄본의 글자 그대로 보인다. 곳마다 달리 적은 글은 따옴표로 옮겨 그곳과 이었다. 같은 자료인지 인쇄본으로 알 수 없으면 따로 실었다.`,
  groups: (edition) =>
    Object.entries(referenceKinds)
      .map(([id, title]) => ({
        id,
        title,
        entries: [...edition.references]
          .filter(({ kind }) => kind === id)
          .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'ko')),
      }))
      .filter(({ entries }) => entries.length > 0),
  idOf: ({ id }) => id,
  citedAs: citedAsOf,
};
