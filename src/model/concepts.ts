import type { Report } from '#/content/report.ts';

/**
 * The synonyms that search knows: one list a concept, the edition's own form first.
 *
 * @returns lists of at least two forms
 */
export function conceptsOf({ terms, organizations }: Report): string[][] {
  const forms = [
    ...terms.map(({ item }) => [item.term, item.abbreviation, item.english, ...item.aliases]),
    ...organizations.map(({ item }) => [
      item.name,
      item.abbreviation,
      item.english,
      ...item.aliases,
    ]),
  ];
  return forms
    .map((names) => [...new Set(names.filter((n): n is string => !!n))])
    .filter((names) => names.length > 1);
}
