import type { Edition } from '#/content/edition.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { addressText } from '#/model/address-text.ts';
import { isWhole } from '#/model/pages.ts';
import { type Quotation, quotationFrom } from '#/model/quotation.ts';
import { whereaboutsOf } from '#/model/quotation-context.ts';
import type { QuotationPlace } from '#/schemas/quotation.ts';
import { splitAddress } from '#/text/address.ts';
import { withoutSpaces } from '#/text/fold.ts';
import { absentFigures } from './absent-figures.ts';
import { addressFault, isWithheldPath, pageAt } from './addresses.ts';

/** Where a value of an entry is written. */
export type PositionOf = (path: readonly PropertyKey[]) => Position;

/**
 * Holds one place to the report; what follows from it is asked only of a sound one.
 *
 * @param path where the place is written in its entry
 * @param wordsField the field that has the quoted words there
 */
export function quoted(
  site: Site,
  edition: Edition,
  place: QuotationPlace,
  path: readonly (string | number)[],
  positionOf: PositionOf,
  faultsOf: (quotation: Quotation) => Fault[] = () => [],
  wordsField = 'words',
): Fault[] {
  // told by links-lead-somewhere
  if (addressFault(site, place.source)) return [];
  const [page] = splitAddress(place.source);
  const found = pageAt(site, page);
  if (isWithheldPath(site, page) || (found && !isWhole(found.edition, found.page))) return [];
  const quotation = quotationFrom(edition, place);
  if (quotation && 'words' in quotation) return faultsOf(quotation);
  const fault = quotation ?? {
    field: 'source' as const,
    message: `“${place.source}”은(는) 이 판의 보고서의 자리가 아닙니다.`,
    hint: '절, 문단 또는 행의 주소를 적으십시오.',
  };
  const own = fault.field === 'words' ? wordsField : fault.field;
  const field = place[fault.field] === undefined ? 'source' : own;
  return [{ ...positionOf([...path, field]), ...fault, field: [...path, field].join('.') }];
}

/** All that a place says, its heads and the titles around it. */
const allAround = (edition: Edition, quotation: Quotation): string =>
  [
    addressText(edition, quotation.passage.address) ?? '',
    ...whereaboutsOf(quotation).place,
    ...whereaboutsOf(quotation).heads,
    quotation.passage.page.frontmatter.title,
  ].join('\n');

/** What names whose words are quoted: the item and those above it, row, column and titles; of prose its place. */
function saidAround(edition: Edition, quotation: Quotation): string {
  const { passage, whole } = quotation;
  if (passage.kind !== 'row') return allAround(edition, quotation);
  const { place, heads } = whereaboutsOf(quotation);
  return [whole.text, ...whole.above, ...place, ...heads, passage.page.frontmatter.title].join(
    '\n',
  );
}

/** The names of `who` that a place does not know. */
export function absentNames(edition: Edition, who: string, quotation: Quotation): string[] {
  const there = withoutSpaces(saidAround(edition, quotation));
  return who.split(/[\s,·()-]+/).filter((name) => !there.includes(name));
}

/** The figures of `words` that the place of a quotation does not have. */
export const figuresNotAt = (edition: Edition, words: string, quotation: Quotation): string[] =>
  absentFigures(words, allAround(edition, quotation));
