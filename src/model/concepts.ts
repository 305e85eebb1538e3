import type { Edition } from '#/content/edition.ts';
import type { Site } from '#/content/site.ts';

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

/** What people type for what the report says otherwise: each with the words of the report for it. */
export const everydayOf = ({ everydayWords }: Site): string[][] =>
  everydayWords.flatMap(({ entry: { typed, means } }) => typed.map((word) => [word, ...means]));
