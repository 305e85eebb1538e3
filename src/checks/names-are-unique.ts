import type { Fault } from '#/content/problem.ts';
import { nameKey } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** No name or alias points to two terms or organisations: what is asked by it would find both. */
export const namesAreUnique: Check = ({ terms, organizations }) => {
  const owners = new Map<string, string>();
  return [
    ...terms.written.map(({ entry: t, position }) => ({
      ...{ id: t.id, position },
      names: [t.term, t.abbreviation, ...t.aliases],
    })),
    ...organizations.written.map(({ entry: o, position }) => ({
      ...{ id: o.id, position },
      names: [o.name, o.english, o.abbreviation, ...o.aliases],
    })),
  ].flatMap(({ id, position, names }) =>
    names.flatMap((name): Fault[] => {
      if (!name) return [];
      const key = nameKey(name);
      // an id may stand in both lists
      const own = `${position.file} ${id}`;
      const owner = owners.get(key) ?? own;
      owners.set(key, own);
      if (owner === own) return [];
      const message = `“${name}”이(가) “${owner.split(' ')[1]}”와(과) “${id}” 두 곳을 가리킵니다.`;
      return [{ ...position, message, hint: '이름 하나는 한 항목에만 둡니다.' }];
    }),
  );
};
