import type { Written } from '#/content/list.ts';
import type { Fault } from '#/content/problem.ts';
import { nameKey } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** No name or alias points to two terms, and none to two organisations. */
export const namesAreUnique: Check = ({ terms, organizations }) => [
  ...faultsOf(terms.written, (t) => [t.term, t.abbreviation, ...t.aliases]),
  ...faultsOf(organizations.written, (o) => [o.name, o.english, o.abbreviation, ...o.aliases]),
];

function faultsOf<T extends { id: string }>(
  entries: readonly Written<T>[],
  namesOf: (entry: T) => (string | undefined)[],
): Fault[] {
  const owners = new Map<string, string>();
  return entries.flatMap(({ entry, position }) =>
    namesOf(entry).flatMap((name): Fault[] => {
      if (!name) return [];
      const owner = owners.get(nameKey(name)) ?? entry.id;
      owners.set(nameKey(name), entry.id);
      if (owner === entry.id) return [];
      const message = `“${name}”이(가) “${owner}”와(과) “${entry.id}” 두 곳을 가리킵니다.`;
      return [{ ...position, message, hint: '이름 하나는 한 항목에만 둡니다.' }];
    }),
  );
}
