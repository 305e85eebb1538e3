import type { Edition } from '#/content/edition.ts';
import type { Chart } from '#/schemas/chart.ts';

/** The charts that a document shows. */
export const chartsOf = ({ charts }: Edition, document: string): Chart[] =>
  [...charts].filter((chart) => chart.document === document);

/** The charts of the timeline, which belong to no document. */
export const timelineCharts = ({ charts }: Edition): Chart[] =>
  [...charts].filter(({ kind }) => kind === 'timeline');

/** What of a chart can be downloaded. */
export const chartFiles = ['svg', 'png', 'csv'] as const;

/** The address of a file of a chart. */
export const chartFile = (
  { year }: Pick<Edition, 'year'>,
  { id }: Pick<Chart, 'id'>,
  ending: (typeof chartFiles)[number],
): string => `/${year}/charts/${id}.${ending}`;
