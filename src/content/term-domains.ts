import type { Term } from '#/schemas/term.ts';

/**
 * Where terms are at home: in the domains that they name. A part of the report that no term names
 * (its introduction, the forum) is about all domains, and every term is at home in it.
 *
 * @param terms the glossary
 * @returns whether a term is read as itself in the documents of a domain
 */
export function homesOf(
  terms: Iterable<Pick<Term, 'domains'>>,
): (term: Pick<Term, 'domains'>, domain: string) => boolean {
  const named = new Set([...terms].flatMap(({ domains }) => domains));
  return ({ domains }, domain) => domains.includes(domain) || !named.has(domain);
}
