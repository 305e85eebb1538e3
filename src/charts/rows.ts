import type { ChartPoint } from '#/model/chart-point.ts';
import { escaped, type Piece } from './plot.ts';
import { DOUBT, TEXT } from './style.ts';

/** Points under the name of their panel, in the order of the file. */
export const panelsOf = (points: readonly ChartPoint[]): [string, ChartPoint[]][] => [
  ...Map.groupBy(points, ({ panel }) => panel),
];

/** What a row is called. */
export const nameOf = ({ label, note }: ChartPoint): string =>
  note ? `${label} (${note})` : label;

/** What stands at a mark: the figure, and a sign where it is in doubt. */
export const valueText = ({ text, errata }: ChartPoint): string =>
  errata.length > 0 ? text + DOUBT : text;

/** The heading of a panel. */
export const heading = (text: string): Piece => ({
  svg: `<text y="14" font-size="${TEXT}" font-weight="700" text-anchor="start">${escaped(text)}</text>`,
  height: 20,
});
