import type { Edition } from '#/content/edition.ts';
import { columnsOf, fullLabel } from '#/content/table/columns.ts';
import { readChart } from '#/model/chart-points.ts';
import { lanesOf } from '#/model/chart-timeline.ts';
import { passagesByAddress } from '#/model/passages.ts';
import type { Chart } from '#/schemas/chart.ts';
import type { Address } from '#/text/address.ts';
import { figuresOf } from '#/text/figures.ts';
import type { Check } from './rule.ts';

/** The figures in the title of a chart are drawn in it, or stand where its values do. */
export const chartsSayWhatTheyShow: Check = (edition) =>
  edition.charts.written.flatMap(({ entry, positionOf }) => {
    const { points, faults } = readChart(edition, entry);
    // a value that cannot be read is told by itself
    const isDrawn =
      entry.kind === 'timeline' ? !edition.withheld.lists.has('timeline') : points.length > 0;
    if (faults.length > 0 || !isDrawn) return [];
    const there = new Set(figuresOf(saidBy(edition, entry)));
    return (
      figuresOf(entry.title)
        // a year may have two digits or four
        .filter((figure) =>
          [figure, `20${figure}`, figure.replace(/^20(?=\d\d$)/, '')].every(
            (one) => !there.has(one),
          ),
        )
        .map((figure) => ({
          ...positionOf(['title']),
          field: 'title',
          message: `그린 값에도 그 출처에도 없는 수치: ${figure}`,
          hint: '그린 값이나 값이 있는 자리의 수치만 적으십시오.',
        }))
    );
  });

/** The years that the chart of the timeline has entries for. */
const yearsOf = (edition: Edition, chart: Chart): number[] =>
  lanesOf(edition, chart).flatMap(({ years }) => years.map(({ year }) => year));

/** All that a chart shows, with what stands where its values come from. */
function saidBy(edition: Edition, chart: Chart): string {
  const { points } = readChart(edition, chart);
  const passages = passagesByAddress(edition);
  const tables = chart.cells.flatMap(({ table }) => edition.tables.get(table) ?? []);
  return [
    ...(chart.years ?? []),
    ...(chart.kind === 'timeline' ? yearsOf(edition, chart) : []),
    ...points.flatMap(({ panel, label, text, words, address }) => [
      ...[panel, label, text, words],
      passages.get(address as Address)?.text ?? '',
    ]),
    ...tables.flatMap((table) => [table.title, ...columnsOf(table).map(fullLabel)]),
  ].join('\n');
}
