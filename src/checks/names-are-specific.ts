import type { Edition } from '#/content/edition.ts';
import type { Written } from '#/content/list.ts';
import type { Fault } from '#/content/problem.ts';
import { passagesWith } from '#/model/name-index.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** Fewer places than this may happen to outnumber a name. */
const MANY = 20;

/** A name is found this many times as often with a true synonym at most. */
const TIMES = 2;

interface Named {
  name: string;
  aliases: readonly string[];
  /** the other forms that are names of this entry alone */
  own: readonly (string | undefined)[];
}

/**
 * An alias means the same as its name: it is no country and no everyday word. A word is everyday when the report has it in many more places than the name, and it is not simply
 * the name made short. Otherwise the index and search would answer with places about other things.
 */
export const namesAreSpecific: Check = (edition) => {
  const terms = edition.terms.written.map(
    named(({ term: name, english, abbreviation }) => ({ name, own: [english, abbreviation] })),
  );
  const organizations = edition.organizations.written.map(
    named(({ name, english, abbreviation }) => ({ name, own: [english, abbreviation] })),
  );
  const countries = new Set([...edition.organizations].flatMap(({ country }) => country ?? []));
  return [...terms, ...organizations].flatMap(({ position, ...entry }) =>
    entry.aliases.flatMap((alias): Fault[] => {
      const message = `“${entry.name}”의 다른 이름 “${alias}”은(는) 다른 것도 가리킵니다`;
      const hint = '뜻이 같은 말만 aliases에 둡니다. 지우거나 더 좁은 이름을 적으십시오.';
      if (countries.has(alias))
        return [{ ...position, message: `${message}: 나라의 이름입니다.`, hint }];
      const counts = countsOf(edition, entry, alias);
      if (!counts) return [];
      const told = `${message}: ${counts.alias}곳에 나오는데 이름은 ${counts.name}곳에 나옵니다.`;
      return [{ ...position, message: told, hint }];
    }),
  );
};

const named =
  <T extends { id: string; aliases: readonly string[] }>(
    formsOf: (entry: T) => Pick<Named, 'name' | 'own'>,
  ) =>
  ({ entry, position }: Written<T>) => ({ aliases: entry.aliases, ...formsOf(entry), position });

/** In how many places alias and name stand, where the alias is an everyday word. */
function countsOf(
  edition: Edition,
  { name, own }: Named,
  alias: string,
): { alias: number; name: number } | undefined {
  if (isShortened(alias, name)) return undefined;
  const found = placesWith(edition, [alias]);
  if (found < MANY) return undefined;
  const names = placesWith(edition, [name, ...own.flatMap((form) => form ?? [])]);
  return found > TIMES * names ? { alias: found, name: names } : undefined;
}

const placesWith = (edition: Edition, forms: string[]): number =>
  passagesWith(edition, forms).length;

/**
 * True for a name made short as Korean does: its letters in order, from the first (산업통상자원부 → 산업부). One
 * letter alone says nothing of it.
 */
function isShortened(alias: string, name: string): boolean {
  const [short, long] = [lettersOnly(alias), lettersOnly(name)];
  if (short.length < 2 || short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
