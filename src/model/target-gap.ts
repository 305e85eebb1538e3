import { parseMoney } from '#/schemas/printed/money.ts';
import type { Period } from '#/schemas/printed/period.ts';
import { parseQuantity } from '#/schemas/printed/quantity.ts';
import { type Figure, figuresOf } from './figures.ts';
import { minus } from './minus.ts';
import type { Stated } from './targets.ts';

/** A side whose words give a figure that is compared. */
export interface Valued {
  stated: Stated;
  /** as it stands in the words */
  printed: string;
  figure: Figure;
  /** of the figure; undefined where the report does not say */
  when: Period | undefined;
}

/** Why two sides are not subtracted. */
export type GapObstacle = 'unit' | 'form' | 'bounds' | 'times' | 'no-time';

/** Two sides held against each other. */
export interface Gap {
  base: Valued;
  other: Valued;
  result:
    | { because: GapObstacle }
    /** how much more the other side has; `%p` for shares */
    | { value: number; unit: string; currency: string | undefined };
}

/** A figure as printed; undefined for words that are none. */
export const figureIn = (printed: string): Figure | undefined =>
  figuresOf(parseMoney(printed) ?? parseQuantity(printed))[0];

/** The sides of a comparison that give a figure. */
const valuedOf = (stated: readonly Stated[]): Valued[] =>
  stated.flatMap((one) => {
    const printed = one.statement.value;
    const figure = printed === undefined ? undefined : figureIn(printed);
    return printed && figure ? [{ stated: one, printed, figure, when: whenOf(one) }] : [];
  });

/** When a side says that it is: as written, or the only time in its words. */
function whenOf({ statement, quotation }: Stated): Period | undefined {
  if (statement.when) return statement.when;
  const said = quotation.whole.periods.filter(({ printed }) => quotation.words.includes(printed));
  return said.length === 1 ? said[0] : undefined;
}

/** The government's figure, or the first, against each of the others. */
export function gapsOf(stated: readonly Stated[]): Gap[] {
  const valued = valuedOf(stated);
  const base = valued.find((one) => one.stated.statement.side === 'government') ?? valued[0];
  if (!base) return [];
  return valued
    .filter((one) => one !== base)
    .map((other) => ({ base, other, result: resultOf(base, other) }));
}

function resultOf(base: Valued, other: Valued): Gap['result'] {
  const because = obstacleBetween(base, other);
  if (because) return { because };
  const { unit, currency } = other.figure;
  return {
    value: minus(other.figure.from, base.figure.from),
    unit: unit === '%' ? '%p' : unit,
    currency,
  };
}

/** A lower bound is compared as such; nothing else that bounds a figure or says how it is counted. */
const LOWER_BOUND = '이상';

function obstacleBetween(base: Valued, other: Valued): GapObstacle | undefined {
  const [a, b] = [base.figure, other.figure];
  if (a.currency !== b.currency || (!a.currency && a.unit !== b.unit)) return 'unit';
  if ([a, b].some(({ to }) => to !== undefined)) return 'form';
  if ([a, b].some(({ qualifiers }) => qualifiers.some((q) => q !== LOWER_BOUND))) return 'bounds';
  if (!base.when || !other.when) return 'no-time';
  return doOverlap(base.when, other.when) ? undefined : 'times';
}

/** Whether two times have a day in common, as far as they say. */
function doOverlap(a: Period, b: Period): boolean {
  const [from, to] = [a, b].map(endsOf) as [Ends, Ends];
  return isUpTo(from.first, to.last) && isUpTo(to.first, from.last);
}

interface Ends {
  first: string;
  last: string;
}

/** A single date is its own end; a deadline alone stands for itself. */
const endsOf = ({ from, to }: Period): Ends => ({
  first: from ?? to ?? '',
  last: to ?? from ?? '',
});

/** Compares dates as far as both go: 2023 is up to 2023-07. */
function isUpTo(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared) <= b.slice(0, shared);
}
