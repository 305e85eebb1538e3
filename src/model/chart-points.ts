import type { Edition } from '#/content/edition.ts';
import type { Chart } from '#/schemas/chart.ts';
import { readCells } from './chart-cells.ts';
import type { ChartReading } from './chart-point.ts';
import { readStatement } from './chart-statements.ts';
import { once } from './once.ts';

const readings = once((_: Edition) => new Map<Chart, ChartReading>());

/**
 * Reads the values of a chart from their places, each time from the first reading of the edition. The
 * chart of the timeline has none: it counts (`lanesOf`).
 */
export function readChart(edition: Edition, chart: Chart): ChartReading {
  const known = readings(edition);
  const reading = known.get(chart) ?? readAll(edition, chart);
  known.set(chart, reading);
  return reading;
}

function readAll(edition: Edition, chart: Chart): ChartReading {
  const parts = [
    ...chart.cells.map((cells, i) => readCells(edition, chart, cells, ['cells', i])),
    ...chart.statements.map((statement, i) =>
      readStatement(edition, chart, statement, ['statements', i]),
    ),
  ];
  return {
    points: parts.flatMap(({ points }) => points),
    faults: parts.flatMap(({ faults }) => faults),
  };
}
