import type { Edition } from '#/content/edition.ts';
import type { Fault } from '#/content/problem.ts';
import { statementPlace } from '#/model/chart-statements.ts';
import { keyFigurePlace } from '#/model/key-figure.ts';
import type { Quotation } from '#/model/quotation.ts';
import { dateOf, timeAt } from '#/model/timeline.ts';
import type { ChartStatement } from '#/schemas/chart.ts';
import type { TimelineEntry } from '#/schemas/timeline.ts';
import { cutShort } from './cut-short.ts';
import { absentNames, figuresNotAt, type PositionOf, quoted } from './quoted-places.ts';
import type { Check } from './rule.ts';
import { faultsOfValue } from './target-values.ts';

/**
 * The lists drawn from the report say nothing that their places do not: the words of the timeline, of
 * targets, of key figures and of charts stand there, and so do times, and the names and figures of what the
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
      const faultsOf = (quotation: Quotation) => [
        ...wholeFigure(quotation, at('value')),
        ...figuresNotAt(edition, figure.label, quotation).map((absent) => ({
          ...at('label'),
          message: `출처에 없는 수치: ${absent}`,
          hint: `“${figure.source}”에 있는 수치만 적으십시오.`,
        })),
      ];
      return quoted(site, edition, keyFigurePlace(figure), path, positionOf, faultsOf, 'value');
    }),
  ),
  ...edition.charts.written.flatMap(({ entry, positionOf }) =>
    entry.statements.flatMap((statement, i) => {
      const path = ['statements', i];
      const faultsOf = (quotation: Quotation) =>
        faultsOfStatement(edition, statement, path, quotation, positionOf);
      return quoted(site, edition, statementPlace(statement), path, positionOf, faultsOf, 'value');
    }),
  ),
];

type Place = Pick<Fault, 'file' | 'line' | 'column' | 'field'>;

const wholeFigure = (quotation: Quotation, at: Place): Fault[] =>
  cutShort(quotation).map((whole) => ({
    ...at,
    message: `수치가 잘렸습니다: 출처에는 “${whole}”입니다.`,
    hint: `“${whole}”(으)로 적으십시오.`,
  }));

/** The names that a chart gives a figure stand where the figure does. */
function faultsOfStatement(
  edition: Edition,
  statement: ChartStatement,
  path: readonly (string | number)[],
  quotation: Quotation,
  positionOf: PositionOf,
): Fault[] {
  const at = (field: string): Place => ({
    ...positionOf([...path, field]),
    field: [...path, field].join('.'),
  });
  return [
    ...wholeFigure(quotation, at('value')),
    ...(['panel', 'series', 'label', 'note'] as const).flatMap((field) =>
      absentNames(edition, statement[field] ?? '', quotation).map((name) => ({
        ...at(field),
        message: `출처에 없는 말: “${name}”`,
        hint: `“${statement.source}”이(가) 하는 말로 적으십시오.`,
      })),
    ),
  ];
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
