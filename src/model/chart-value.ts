import type { Measure } from '#/schemas/cells/measures.ts';
import { currencyWords, parseMoney } from '#/schemas/printed/money.ts';
import { parseQuantity } from '#/schemas/printed/quantity.ts';

/** A figure that a chart draws: a number, the ends of a range, or a bound alone. */
export interface ChartValue {
  /** as printed; a head count without its share */
  text: string;
  /** undefined for `~0.1`, which only says how much at most */
  from: number | undefined;
  /** equal to `from` for a single number */
  to: number;
  /** 이상, 초과: the value may be larger */
  isAtLeast: boolean;
  /** `%`, `Wh/kg`, the word of a currency; empty where none is printed beside the number */
  unit: string;
  /** of a head count: its share as printed, which is not drawn */
  share?: string;
}

interface Figure {
  from: number;
  to?: number | undefined;
  change?: boolean | undefined;
  unit?: string;
  currency?: string;
  qualifiers: readonly string[];
}

/** A change `A → B` is two values at two times, and no range. */
function drawable(text: string, figure: Figure): ChartValue | undefined {
  if (figure.change) return undefined;
  const { from, to = from, qualifiers } = figure;
  const unit = figure.currency
    ? (currencyWords[figure.currency] ?? figure.currency)
    : (figure.unit ?? '').replace(/\s/g, '');
  const isAtLeast = qualifiers.some((word) => /이상|초과|최소|\+α/.test(word));
  return { text, from, to, isAtLeast, unit };
}

/**
 * Reads a figure as printed: an amount of money, a quantity, a range, or `~0.1`.
 *
 * @returns undefined when the text is none of these
 */
export function readFigure(text: string): ChartValue | undefined {
  const figure = parseMoney(text) ?? parseQuantity(text);
  if (figure) return drawable(text, figure);
  const bound = /^[~∼]\s?(.+)$/.exec(text)?.[1];
  const most = bound && parseQuantity(bound);
  if (!most || most.to !== undefined) return undefined;
  return { text, from: undefined, to: most.from, isAtLeast: false, unit: most.unit };
}

/**
 * The figure of a typed cell. A list of measures has one when exactly one amount or target stands in
 * its items; those below an item are parts of it.
 */
export function figureOfCell(cell: unknown): ChartValue | undefined {
  if (Array.isArray(cell)) {
    const named = (cell as Partial<Measure>[]).flatMap(({ amounts = [], targets = [] }) => [
      ...amounts,
      ...targets,
    ]);
    const [only] = named;
    return only && named.length === 1 ? figureOfCell(only) : undefined;
  }
  if (typeof cell !== 'object' || cell === null || !('printed' in cell)) return undefined;
  if ('count' in cell) {
    const { count, unit, printed } = cell as { count: number; unit: string; printed: string };
    const share = printed.slice(printed.indexOf('('));
    return { text: String(count), from: count, to: count, isAtLeast: false, unit, share };
  }
  return 'qualifiers' in cell
    ? drawable(String(cell.printed), cell as unknown as Figure)
    : undefined;
}
