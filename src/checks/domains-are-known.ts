import { missing } from '#/content/hints.ts';
import type { Position } from '#/content/position.ts';
import type { Check } from './rule.ts';

/** Terms belong to domains of any edition. */
export const domainsAreKnown: Check = ({ terms }, { editions }) => {
  const all = editions.flatMap((edition) => edition.domains.map((d) => d.id));
  const faultsOf = (named: string[], known: string[], position: Position, field: string) =>
    named
      .filter((domain) => !known.includes(domain))
      .map((domain) => ({ ...position, field, ...missing('분야', domain, known) }));
  return [
    ...terms.written.flatMap(({ entry, position }) =>
      faultsOf(entry.domains, all, position, 'domains'),
    ),
  ];
};
