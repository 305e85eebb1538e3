import type { Problem } from '#/content/problem.ts';
import type { Check, Placed } from '#/content/report.ts';

const key = (name: string) => name.replace(/\s+/g, '').toLowerCase();

/** Each id once, and each name or alias points to one entry only. */
function held<T extends { id: string }>(
  entries: Placed<T>[],
  namesOf: (item: T) => (string | undefined)[],
  what: string,
): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const { item, place } of entries) {
    if (ids.has(item.id))
      problems.push({
        ...place,
        message: `${what} id “${item.id}”이(가) 두 번 나옵니다.`,
        hint: '두 항목을 하나로 합치십시오.',
      });
    ids.add(item.id);
    for (const name of namesOf(item)) {
      if (!name) continue;
      const owner = owners.get(key(name)) ?? item.id;
      if (owner !== item.id)
        problems.push({
          ...place,
          message: `“${name}”이(가) “${owner}”와(과) “${item.id}” 두 곳을 가리킵니다.`,
          hint: '이름 하나는 한 항목에만 둡니다.',
        });
      owners.set(key(name), owner);
    }
  }
  return problems;
}

/** No glossary alias points to two terms, no organisation is listed twice, and no entry of the views. */
export const namesAreUnique: Check = ({ terms, organizations, timeline, targets }) => [
  ...held(terms, (t) => [t.term, t.abbreviation, ...t.aliases], '용어'),
  ...held(organizations, (o) => [o.name, o.english, o.abbreviation, ...o.aliases], '기관'),
  ...held(timeline, () => [], '연표'),
  ...held(targets, () => [], '목표 비교'),
];
