import type { Edition } from '#/content/edition.ts';
import { missing } from '#/content/hints.ts';
import type { Written } from '#/content/list.ts';
import type { Fault } from '#/content/problem.ts';
import { type ChartPoint, unitsOf } from '#/model/chart-point.ts';
import { readChart } from '#/model/chart-points.ts';
import { lanesOf } from '#/model/chart-timeline.ts';
import type { Chart } from '#/schemas/chart.ts';
import { parsePeriod } from '#/schemas/printed/period.ts';
import { withoutSpaces } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** A chart is drawn from columns typed as it needs, in rows that exist, in the unit that it gives. */
export const chartsDrawTypedData: Check = (edition) =>
  edition.charts.written.flatMap((written) => [
    ...tablesOf(edition, written),
    ...readChart(edition, written.entry).faults.map(({ path, message, hint }) =>
      faultAt(written, path, message, hint),
    ),
    ...unitFaults(edition, written),
    ...kindFaults(edition, written),
  ]);

const faultAt = (
  { positionOf }: Written<Chart>,
  path: readonly (string | number)[],
  message: string,
  hint: string,
): Fault => ({ ...positionOf(path), field: path.join('.'), message, hint });

function tablesOf(edition: Edition, written: Written<Chart>): Fault[] {
  return written.entry.cells.flatMap(({ table: id, of }, i) => {
    const path = ['cells', i, 'table'];
    if (!edition.tableIds.has(id)) {
      const { message, hint = '' } = missing('표', id, edition.tableIds.keys());
      return [faultAt(written, path, message, hint)];
    }
    const title = edition.tables.get(id)?.title;
    if (!of || !title || withoutSpaces(title).includes(withoutSpaces(of))) return [];
    const message = `표의 제목에 없는 말: “${of}”`;
    return [faultAt(written, ['cells', i, 'of'], message, `제목의 말로 적으십시오: “${title}”`)];
  });
}

/** Values that stand on one scale have one unit, which the chart names. */
function unitFaults(edition: Edition, written: Written<Chart>): Fault[] {
  const { entry } = written;
  const units = unitsOf(entry);
  const { points } = readChart(edition, entry);
  const known = points.filter(({ value }) => value);
  const unitOf = ({ value }: ChartPoint) => value?.unit ?? '';
  const strange = [...new Set(known.map(unitOf))].filter((unit) => !units.includes(unit));
  const hint = '값에 붙은 단위를 적으십시오. 묶음마다 다르면 쉼표로 나눕니다: 원, 명.';
  const mixed = [...Map.groupBy(known, ({ panel }) => panel)].flatMap(([panel, own]) => {
    const other = own.find((point) => own[0] && unitOf(point) !== unitOf(own[0]));
    if (!other || !own[0]) return [];
    const message = `한 눈금에 놓을 값의 단위가 다릅니다: “${own[0].text}”(${own[0].label}), “${other.text}”(${other.label})`;
    const way = panel
      ? `“${panel}”의 값을 나누십시오.`
      : '단위가 같은 값만 그리거나 panel로 나누십시오.';
    return [faultAt(written, other.path, message, way)];
  });
  return [
    ...strange.map((unit) =>
      faultAt(
        written,
        ['unit'],
        unit
          ? `값의 단위 “${unit}”이(가) unit에 없습니다.`
          : '단위가 여럿인데 값에 단위가 없습니다.',
        hint,
      ),
    ),
    ...mixed,
  ];
}

/** What a kind of chart needs of its values. */
function kindFaults(edition: Edition, written: Written<Chart>): Fault[] {
  const { entry } = written;
  const { points } = readChart(edition, entry);
  if (entry.kind === 'change')
    return points
      .filter(({ label }) => !parsePeriod(label))
      .map(({ path, label }) =>
        faultAt(
          written,
          [...path, 'label'],
          `change에서 값의 이름은 때인데 “${label}”은(는) 때가 아닙니다.`,
          '값의 때를 적으십시오: ’20년',
        ),
      );
  if (entry.logarithmic)
    return points
      .filter(({ value }) => value && (value.from ?? value.to) <= 0)
      .map(({ path, text }) =>
        faultAt(
          written,
          path,
          `열 배씩 커지는 눈금에 “${text}”을(를) 놓을 수 없습니다.`,
          'logarithmic을 지우십시오.',
        ),
      );
  if (
    entry.kind === 'timeline' &&
    !edition.withheld.lists.has('timeline') &&
    lanesOf(edition, entry).length === 0
  )
    return [
      faultAt(
        written,
        ['years'],
        '이 해들에는 연표의 항목이 없습니다.',
        '첫 해와 끝 해를 고치십시오.',
      ),
    ];
  return [];
}
