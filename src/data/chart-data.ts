import type { Edition } from '#/content/edition.ts';
import { readChart } from '#/model/chart-points.ts';
import { lanesOf } from '#/model/chart-timeline.ts';
import type { Chart } from '#/schemas/chart.ts';
import { csv } from './csv.ts';

/**
 * The values of a chart as CSV, a line each: numbers beside the words of the print, and the address of
 * the place. Of the timeline the counts by domain and year.
 *
 * @param absolute the whole address of a place
 */
export function chartCsv(
  edition: Edition,
  chart: Chart,
  absolute: (address: string) => string,
): string {
  if (chart.kind === 'timeline')
    return csv([
      ['분야', '해', '정책·사건·현황', '목표·전망·권고'],
      ...lanesOf(edition, chart).flatMap(({ title, years }) =>
        years.map(({ year, done, ahead }) => [title, year, done, ahead].map(String)),
      ),
    ]);
  return csv([
    ['묶음', '계열', '이름', '설명', '값', '상한', '단위', '인쇄본의 글', '주소'],
    ...readChart(edition, chart).points.map(
      ({ panel, series, label, note = '', value, words, address }) => [
        ...[panel, series, label, note],
        String(value?.from ?? ''),
        value && value.from !== value.to ? String(value.to) : '',
        value?.unit ?? '',
        ...[words, absolute(address)],
      ],
    ),
  ]);
}
