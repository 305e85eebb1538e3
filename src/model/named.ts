import type { Edition } from '#/content/edition.ts';
import { homesOf } from '#/content/term-domains.ts';
import type { Organization } from '#/schemas/organization.ts';
import { withoutSpaces } from '#/text/fold.ts';
import { nameTest, wordsAround } from '#/text/name-pattern.ts';
import { textIndex } from '#/text/text-index.ts';
import { once } from './once.ts';
import type { Passage } from './passages.ts';

/** A term or name of an edition, and where its forms mean it. */
export interface Named {
  /** id of its place in the index, e.g. `name-kaist` */
  id: string;
  name: string;
  /** English name, abbreviation, aliases, as shown behind the name */
  also: string[];
  kind: string;
  /** all forms that are looked for */
  forms: string[];
  /** whether a text has the name as a word, and not within a longer name */
  isNamedIn(text: string): boolean;
  /** whether a place may name it at all: a term in its domains, and neither where the forms mean something else */
  mayBeAt(passage: Passage): boolean;
}

/** Single letters are everywhere. */
const SHORTEST_FORM = 2;

/** The terms and names of an edition. */
export const namedOf = once((edition: Edition): readonly Named[] => {
  const organizations = [...edition.organizations];
  const isAtHome = homesOf(edition.terms);
  // only a name of several words can hold another as a word
  const others = organizations.flatMap((of) =>
    formsOf({ ...of, term: of.name })
      .filter((form) => /[^\p{L}\p{N}]/u.test(form))
      .map((form) => ({ of, form })),
  );
  const othersWith = textIndex(others.map(({ form }) => withoutSpaces(form)));
  const around = (forms: string[], isOwn: (other: Organization) => boolean) => {
    const numbers = new Set(forms.map(withoutSpaces).flatMap(othersWith));
    const holding = [...numbers].sort((a, b) => a - b).flatMap((number) => others[number] ?? []);
    return wordsAround(
      forms,
      holding.flatMap(({ of, form }) => (isOwn(of) ? [] : form)),
    );
  };
  return [
    ...[...edition.terms].map((term) =>
      named(
        { ...term, id: `term-${term.id}`, kind: 'term' },
        (forms) => around(forms, () => false),
        (passage) => isAtHome(term, passage.page.domain),
      ),
    ),
    ...organizations.map((o) =>
      named({ ...o, id: `name-${o.id}`, term: o.name }, (forms) =>
        around(forms, (other) => other === o || isPartOf(edition.organizations, other, o)),
      ),
    ),
  ];
});

interface Entry {
  id: string;
  kind: string;
  term: string;
  english?: string | undefined;
  abbreviation?: string | undefined;
  aliases: readonly string[];
  notIn: readonly string[];
  except: readonly string[];
}

const formsOf = ({
  term,
  english,
  abbreviation,
  aliases,
}: Pick<Entry, 'term' | 'english' | 'abbreviation' | 'aliases'>): string[] => [
  ...new Set([term, abbreviation, english, ...aliases].filter((form) => form !== undefined)),
];

function named(
  entry: Entry,
  around: (forms: string[]) => string[],
  isAtHome: (passage: Passage) => boolean = () => true,
): Named {
  const { id, term: name, kind, notIn, except } = entry;
  const [, ...also] = formsOf(entry);
  const forms = [name, ...also].filter((form) => form.length >= SHORTEST_FORM);
  return {
    ...{ id, name, also, kind, forms },
    isNamedIn: nameTest(forms, [...notIn, ...around(forms)]),
    mayBeAt: (passage) => isAtHome(passage) && !liesAt(passage, except),
  };
}

/** Whether a passage is one of these places, or lies in one. */
export function liesAt(passage: Passage, addresses: readonly string[]): boolean {
  if (addresses.length === 0) return false;
  if (addresses.includes(passage.address) || addresses.includes(passage.page.path)) return true;
  return passage.parent !== undefined && liesAt(passage.parent, addresses);
}

/** Whether an organisation belongs to another, or to a part of it. */
function isPartOf(
  organizations: Edition['organizations'],
  part: Organization,
  whole: Organization,
): boolean {
  const above = part.partOf === undefined ? undefined : organizations.get(part.partOf);
  if (!above || above === part) return false;
  return above === whole || isPartOf(organizations, above, whole);
}
