import type { Chart } from '#/schemas/chart.ts';
import type { ChartValue } from './chart-value.ts';
import type { ErratumAt } from './errata.ts';

/** A value of a chart with its names and its place. */
export interface ChartPoint {
  panel: string;
  series: string;
  label: string;
  /** what the value is: 예타 추진, ’22~’29 */
  note: string | undefined;
  /** undefined where the print left the cell empty */
  value: ChartValue | undefined;
  /** what is shown: the figure as printed, with the unit that stands elsewhere */
  text: string;
  /** the words that the figure stands in */
  words: string;
  address: string;
  /** errata whose words are the figure's */
  errata: readonly ErratumAt[];
  /** where the value is written in the chart's entry */
  path: ChartPath;
}

export type ChartPath = readonly (string | number)[];

/** Why a value cannot be drawn, and where that is written. */
export interface ChartFault {
  path: ChartPath;
  message: string;
  hint: string;
}

/** What of a chart can be drawn, and why the rest cannot. */
export interface ChartReading {
  points: readonly ChartPoint[];
  faults: readonly ChartFault[];
}

/** The units of a chart; several where its panels differ. */
export const unitsOf = ({ unit }: Chart): string[] => unit.split(/,\s*/);

/**
 * What is shown of a value: a unit that is a word stands behind its number, wherever it is printed.
 *
 * @param around the unit that the table gives for all its cells
 */
export function shown(
  chart: Chart,
  value: ChartValue | undefined,
  around?: string,
): Pick<ChartPoint, 'value' | 'text'> {
  if (!value) return { value, text: '–' };
  const [only = '', ...others] = unitsOf(chart);
  const unit = value.unit || around || (others.length > 0 ? '' : only);
  const isScaled = /[조억만천]$/.test(value.text);
  const isSaid = /^[가-힣]{1,2}$/.test(unit) && !/[가-힣$€£]/.test(value.text);
  const text = isScaled ? `${value.text} ${unit}` : isSaid ? value.text + unit : value.text;
  return { value: { ...value, unit }, text };
}
