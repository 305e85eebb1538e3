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
