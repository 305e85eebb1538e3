import { missing } from '#/content/hints.ts';
import type { Position } from '#/content/position.ts';
import type { Check } from './rule.ts';

/** Timeline entries and targets belong to domains of their edition, terms to those of any. */
export const domainsAreKnown: Check = ({ domains, terms, timeline, targets }, { editions }) => {
  const own = domains.map((d) => d.id);
  const all = editions.flatMap((edition) => edition.domains.map((d) => d.id));
  const faultsOf = (named: string[], known: string[], position: Position, field: string) =>
    named
      .filter((domain) => !known.includes(domain))
      .map((domain) => ({ ...position, field, ...missing('분야', domain, known) }));
  return [
    ...terms.written.flatMap(({ entry, position }) =>
      faultsOf(entry.domains, all, position, 'domains'),
    ),
    ...[...timeline.written, ...targets.written].flatMap(({ entry, position }) =>
      faultsOf([entry.domain], own, position, 'domain'),
    ),
  ];
};
