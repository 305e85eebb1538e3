import { didYouMean, type Place } from '#/content/problem.ts';
import type { Check } from '#/content/report.ts';

/** Terms, timeline entries and targets belong to domains of the edition. */
export const domainsAreKnown: Check = ({ edition, terms, timeline, targets }) => {
  const known = edition.domains.map((d) => d.id);
  const hold = (domains: string[], place: Place, field: string) =>
    domains
      .filter((domain) => !known.includes(domain))
      .map((domain) => {
        const message = `분야 “${domain}”이(가) 없습니다.`;
        return { ...place, field, message, hint: didYouMean(domain, known) };
      });
  return [
    ...terms.flatMap(({ item, place }) => hold(item.domains, place, 'domains')),
    ...[...timeline, ...targets].flatMap(({ item, place }) => hold([item.domain], place, 'domain')),
  ];
};
