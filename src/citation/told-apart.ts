/**
 * A name for each of several things, no two alike: the shortest of its forms that no other has; a number where
 * even the longest are alike.
 *
 * @param formsOf names of a thing, the shortest first
 */
export function toldApart<T>(
  things: readonly T[],
  formsOf: (thing: T) => readonly string[],
): Map<T, string> {
  const named = new Map<T, string>();
  let rest = things.map((thing) => ({ thing, forms: formsOf(thing) }));
  for (let at = 0; rest.length > 0; at++) {
    const groups = Map.groupBy(rest, ({ forms }) => forms[Math.min(at, forms.length - 1)] ?? '');
    const isLast = rest.every(({ forms }) => at >= forms.length - 1);
    rest = [...groups].flatMap(([name, group]) => {
      if (group.length > 1 && !isLast) return group;
      group.forEach(({ thing }, i) => {
        named.set(thing, i > 0 ? `${name} [${i + 1}]` : name);
      });
      return [];
    });
  }
  return named;
}
