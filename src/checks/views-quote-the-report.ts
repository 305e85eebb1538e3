import type { Edition } from '#/content/edition.ts';
import type { Position } from '#/content/position.ts';
import type { Fault } from '#/content/problem.ts';
import type { Site } from '#/content/site.ts';
import { addressText } from '#/model/address-text.ts';
import { keyFigurePlace } from '#/model/key-figure.ts';
import { isWhole } from '#/model/pages.ts';
import { type Quotation, quotationFrom } from '#/model/quotation.ts';
import { whereaboutsOf } from '#/model/quotation-context.ts';
import { dateOf, timeAt } from '#/model/timeline.ts';
import type { QuotationPlace } from '#/schemas/quotation.ts';
import type { TimelineEntry } from '#/schemas/timeline.ts';
import { splitAddress } from '#/text/address.ts';
import { figuresOf } from '#/text/figures.ts';
import { withoutSpaces } from '#/text/fold.ts';
import { addressFault, isWithheldPath, pageAt } from './addresses.ts';
import { cutShort } from './cut-short.ts';
import type { Check } from './rule.ts';
import { faultsOfValue } from './target-values.ts';

type PositionOf = (path: readonly PropertyKey[]) => Position;

/**
 * The lists drawn from the report say nothing that their places do not: the words of the timeline, of
 * targets and of key figures stand there, and so do times, and the names and figures of what the
 * edition calls them.
 */
export const viewsQuoteTheReport: Check = (edition, site) => [
  ...edition.timeline.written.flatMap(({ entry, positionOf }) => [
    ...quoted(site, edition, entry, [], positionOf, (quotation) =>
      faultsOfDate(edition, entry, quotation, positionOf),
    ),
    ...entry.also.flatMap((place, i) => quoted(site, edition, place, ['also', i], positionOf)),
  ]),
  ...edition.targets.written.flatMap(({ entry, positionOf }) =>
    entry.statements.flatMap((statement, i) =>
      quoted(site, edition, statement, ['statements', i], positionOf, (quotation) => [
        ...absentNames(edition, statement.who, quotation).map((name) => ({
          ...positionOf(['statements', i, 'who']),
          field: `statements.${i}.who`,
          message: `출처에 없는 이름: “${name}”`,
          hint: `“${statement.source}”이(가) 부르는 이름을 적으십시오.`,
        })),
        ...faultsOfValue(edition, statement, quotation).map(({ field, ...told }) => ({
          ...positionOf(['statements', i, field]),
          field: `statements.${i}.${field}`,
          ...told,
        })),
      ]),
    ),
  ),
  ...edition.overviews.flatMap(({ frontmatter, source }) =>
    frontmatter.keyFigures.flatMap((figure, i) => {
      const path = ['keyFigures', i];
      const positionOf: PositionOf = (rest) => source.frontmatter.position(rest);
      const at = (field: string) => ({
        ...positionOf([...path, field]),
        field: [...path, field].join('.'),
      });
      return quoted(site, edition, keyFigurePlace(figure), path, positionOf, (quotation) => [
        ...cutShort(quotation).map((whole) => ({
          ...at('value'),
          message: `수치가 잘렸습니다: 출처에는 “${whole}”입니다.`,
          hint: `“${whole}”(으)로 적으십시오.`,
        })),
        ...absentFigures(edition, figure.label, quotation).map((absent) => ({
          ...at('label'),
          message: `출처에 없는 수치: ${absent}`,
          hint: `“${figure.source}”에 있는 수치만 적으십시오.`,
        })),
      ]);
    }),
  ),
];

/** Holds one place to the report; what follows from it is asked only of a sound one. */
function quoted(
  site: Site,
  edition: Edition,
  place: QuotationPlace,
  path: readonly (string | number)[],
  positionOf: PositionOf,
  faultsOf: (quotation: Quotation) => Fault[] = () => [],
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
  // the words of a key figure are its value
  const own = path[0] === 'keyFigures' && fault.field === 'words' ? 'value' : fault.field;
  const field = place[fault.field] === undefined ? 'source' : own;
  return [{ ...positionOf([...path, field]), ...fault, field: [...path, field].join('.') }];
}

function faultsOfDate(
  edition: Edition,
  entry: TimelineEntry,
  quotation: Quotation,
  positionOf: PositionOf,
): Fault[] {
  const field = entry.printedDate ? 'printedDate' : entry.date ? 'date' : 'source';
  const fault = (message: string, hint: string) => [
    { ...positionOf([field]), field, message, hint },
  ];
  const date = dateOf(entry, quotation);
  if (!date)
    return fault(
      '언제인지 알 수 없습니다: 그 자리의 데이터에 때가 없거나 여럿입니다.',
      'date에 그곳에 적힌 때를 적으십시오.',
    );
  const printed = entry.printedDate ?? date.printed;
  const whole = timeAt(edition, quotation, printed);
  if (whole === printed) return [];
  if (whole)
    return fault(
      `“${printed}”은(는) 출처에 “${whole}”(으)로 있습니다.`,
      `시작과 끝이 함께 남도록 “${whole}”(으)로 적으십시오.`,
    );
  return fault(
    `출처에 없는 때: “${printed}”`,
    '그곳에 적힌 대로 적으십시오. 웹판이 채운 때이면 그곳의 말을 printedDate에 적으십시오.',
  );
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
function absentNames(edition: Edition, who: string, quotation: Quotation): string[] {
  const there = withoutSpaces(saidAround(edition, quotation));
  return who.split(/[\s,·()-]+/).filter((name) => !there.includes(name));
}

/** The figures of `words` that a place does not have; a year may stand there with all its digits. */
function absentFigures(edition: Edition, words: string, quotation: Quotation): string[] {
  const there = new Set(figuresOf(allAround(edition, quotation)));
  return figuresOf(words).filter((figure) => !there.has(figure) && !there.has(`20${figure}`));
}
