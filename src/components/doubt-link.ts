import { href } from '#/href.ts';
import type { ErratumAt } from '#/model/errata.ts';
import { markOf } from '#/model/errata-marks.ts';
import { errata } from '#/views/errata.ts';
import { entryAddress } from '#/views/list-pages.ts';

/**
 * Where doubtful words lead: to the note at the end of their document, or to the list of errata where
 * they are quoted elsewhere.
 *
 * @returns the link, and the number of the note on the page
 */
export function doubtLink(
  { edition, page }: App.Locals,
  found: ErratumAt,
): { to: string; number: number | undefined } {
  const mark = markOf(edition, found);
  if (mark && page?.id === found.place.document) return { to: `#${mark.id}`, number: mark.number };
  return { to: href(entryAddress(errata, edition, found.erratum.id)), number: undefined };
}
