import type { Edition } from '#/content/edition.ts';

/**
 * The synonyms that search knows: one list a concept, the form that the site uses first.
 *
 * @returns lists of at least two forms
 */
export function conceptsOf({ terms, organizations }: Edition): string[][] {
  const forms = [
    ...[...terms].map((t) => [t.term, t.abbreviation, t.english, ...t.aliases]),
    ...[...organizations].map((o) => [o.name, o.abbreviation, o.english, ...o.aliases]),
  ];
  return forms
    .map((names) => [...new Set(names.filter((n): n is string => !!n))])
    .filter((names) => names.length > 1);
}

/** The names that the edition's lists give to terms and to organisations, the form that the site uses first. */
export const namesOf = ({ terms, organizations }: Edition) => [
  ...[...terms].flatMap(({ term, abbreviation, english }) =>
    named('term' as const, [term, abbreviation, english]),
  ),
  ...[...organizations].flatMap(({ name, abbreviation, english }) =>
    named('organisation' as const, [name, abbreviation, english]),
  ),
];

const named = <Kind extends string>(kind: Kind, texts: (string | undefined)[]) =>
  texts.filter((text) => text !== undefined).map((text) => ({ text, kind }));
