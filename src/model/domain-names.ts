import type { Edition } from '#/content/edition.ts';
import { type IndexEntry, nameIndex, placesOf } from './name-index.ts';
import { once } from './once.ts';

/** A name or term, and in how many places of a domain it speaks or is named. */
export interface NameInDomain {
  entry: IndexEntry;
  places: number;
}

/** The names and the terms of a domain, the most named first. */
export interface DomainNames {
  organizations: readonly NameInDomain[];
  terms: readonly NameInDomain[];
}

const MOST = 12;
/** What stands in one place only is no thread to follow. */
const FEWEST_PLACES = 2;

const allNames = once((edition: Edition) => {
  const byDomain = new Map<string, NameInDomain[]>();
  for (const entry of nameIndex(edition)) {
    for (const { id } of edition.domains) {
      const places = placesOf(within(entry, `/${edition.year}/${id}/`));
      if (places >= FEWEST_PLACES)
        byDomain.set(id, [...(byDomain.get(id) ?? []), { entry, places }]);
    }
  }
  return byDomain;
});

/** An entry of the index with what it has below an address. */
const within = (entry: IndexEntry, path: string): IndexEntry => ({
  ...entry,
  statements: entry.statements.filter((statement) => statement.path.startsWith(path)),
  occurrences: entry.occurrences.filter((occurrence) => occurrence.path.startsWith(path)),
});

/**
 * Whom and what the documents of a domain name most.
 *
 * @param domain its id
 * @returns at most a dozen of each, those in more places first, without media, which are only
 * cited, and without departments of what is named itself
 */
export function mostNamed(edition: Edition, domain: string): DomainNames {
  const all = (allNames(edition).get(domain) ?? []).toSorted((a, b) => b.places - a.places);
  const ids = new Set(all.map(({ entry }) => entry.id));
  const isWithinOther = ({ entry }: NameInDomain) => {
    const whole = edition.organizations.get(entry.id.replace(/^name-/, ''))?.partOf;
    return whole !== undefined && ids.has(`name-${whole}`);
  };
  const of = (isOfKind: (kind: string) => boolean) =>
    all.filter((name) => isOfKind(name.entry.kind) && !isWithinOther(name)).slice(0, MOST);
  return {
    organizations: of((kind) => kind !== 'term' && kind !== 'media'),
    terms: of((kind) => kind === 'term'),
  };
}
