import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import { pagesOf } from '#/model/pages.ts';
import { addressFault } from './addresses.ts';
import type { Check } from './rule.ts';

/** Links of the prose, and sources named in frontmatter and glossary, lead to a page and a place on it. */
export const linksLeadSomewhere: Check = (edition, site) => {
  const faultsOf = (
    address: string,
    position: Position,
    field?: string,
    from?: string,
  ): Fault[] => {
    const fault = addressFault(site, address, from);
    return fault ? [{ ...position, ...(field && { field }), ...fault }] : [];
  };
  return [
    ...pagesOf(edition).flatMap(({ path, source }) =>
      source.links
        .filter(({ url }) => !/^(https?:|mailto:)/.test(url))
        .flatMap(({ url, place }) => faultsOf(url, place, undefined, path)),
    ),
    ...edition.overviews.flatMap(({ frontmatter, source }) =>
      frontmatter.keyFigures.flatMap((figure, i) => {
        const path = ['keyFigures', i, 'source'];
        return faultsOf(figure.source, source.frontmatter.place(path), path.join('.'));
      }),
    ),
    ...edition.terms.written.flatMap(({ entry, position }) =>
      entry.source ? faultsOf(entry.source, position, 'source') : [],
    ),
  ];
};
