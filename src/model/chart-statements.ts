import type { Edition } from '#/content/edition.ts';
import type { Chart, ChartStatement } from '#/schemas/chart.ts';
import type { QuotationPlace } from '#/schemas/quotation.ts';
import { type ChartPath, type ChartReading, shown } from './chart-point.ts';
import { readFigure } from './chart-value.ts';
import type { ErratumAt } from './errata.ts';
import { hasWords } from './printed-words.ts';
import { inOneLine, type Quotation, soundQuotation } from './quotation.ts';
import { errataOf } from './quotation-context.ts';

/** Where the figure of a statement stands: it is what is quoted. */
export const statementPlace = ({
  source,
  column,
  with: sign,
  value,
}: ChartStatement): QuotationPlace => ({ ...{ source, column, with: sign, words: value } });

/**
 * A quoted figure as a value; what is wrong with its place is told by `views-quote-the-report`.
 *
 * @param path where the statement is written in the chart's entry
 */
export function readStatement(
  edition: Edition,
  chart: Chart,
  statement: ChartStatement,
  path: ChartPath,
): ChartReading {
  const quotation = soundQuotation(edition, statementPlace(statement));
  if (!quotation) return { points: [], faults: [] };
  const { panel = '', series = '', label, note, source: address } = statement;
  const value = readFigure(statement.value);
  if (!value) {
    const message = `“${statement.value}”은(는) 그릴 수 있는 수치가 아닙니다.`;
    const hint = '수치 하나나 범위를 적으십시오: 17%, 약 4조 원 이상, 145~160Wh/kg';
    return { points: [], faults: [{ path: [...path, 'value'], message, hint }] };
  }
  const words = inOneLine(quotation.whole.text);
  const errata = errataOfValue(edition, quotation, statement.value);
  return {
    points: [{ panel, series, label, note, ...shown(chart, value), words, address, errata, path }],
    faults: [],
  };
}

/** The errata of a place whose words hold the figure, or are part of it. */
const errataOfValue = (edition: Edition, quotation: Quotation, value: string): ErratumAt[] =>
  errataOf(edition, quotation).filter(
    ({ place: { printed } }) => hasWords(printed, value) || hasWords(value, printed),
  );
