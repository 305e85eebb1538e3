import { cellText } from '#/schemas/cells/cell-text.ts';
import { EMPTY } from '#/schemas/cells/empty.ts';
import { type Figure, figuresOf } from './figures.ts';
import { minus } from './minus.ts';

/** A cell with what its column or table says of its unit. */
export interface Cell {
  value: unknown;
  unit?: string | undefined;
}

/** By how much one number of a cell has changed. */
export interface Difference {
  /** which end of a range or of `A → B` it is; none for a single value */
  end?: 'from' | 'to' | 'upTo';
  value: number;
  /** `%p` for shares */
  unit: string;
  currency?: string | undefined;
}

/** Why two figures are not subtracted. */
export type Obstacle = 'unit' | 'currency' | 'form' | 'qualifiers';

/** What has become of a cell from one edition to a later one. */
export type Change =
  | { kind: 'same' | 'filled' | 'emptied' | 'words' }
  | { kind: 'incomparable'; because: Obstacle }
  | {
      kind: 'difference';
      differences: Difference[];
      /** `from` and `to` are those of `A → B`, not of a range */
      ofChange: boolean;
      /** one of the figures is printed as 약, 내외 … */
      isRough: boolean;
    };

/** Qualifiers that make a number rough; all others bound it or say what it counts. */
const ROUGH = new Set(['약', '가량', '내외', '수준', '대']);

const isEmpty = (value: unknown): boolean => (EMPTY as readonly unknown[]).includes(value);

/** Compares a cell with the same cell of an earlier edition. */
export function changeOf(before: Cell, after: Cell): Change {
  const [earlier, later] = [isEmpty(before.value), isEmpty(after.value)];
  if (earlier || later) return { kind: earlier && later ? 'same' : earlier ? 'filled' : 'emptied' };
  const figures = [before, after].map(({ value, unit }) => figuresOf(value, unit));
  const [old = [], now = []] = figures;
  const areFigures = old.length > 0 && old.length === now.length;
  if (cellText(before.value) === cellText(after.value)) {
    // the same numbers under another header are not the same
    const obstacle = areFigures && obstacleOf(old, now);
    return obstacle ? { kind: 'incomparable', because: obstacle } : { kind: 'same' };
  }
  if (!areFigures) return { kind: 'words' };
  const because = obstacleOf(old, now);
  if (because) return { kind: 'incomparable', because };
  return {
    kind: 'difference',
    differences: old.flatMap((figure, i) => differencesOf(figure, now[i] ?? figure)),
    ofChange: now.some(({ isChange }) => isChange),
    isRough: [...old, ...now].some(({ qualifiers }) => qualifiers.some((q) => ROUGH.has(q))),
  };
}

const obstacleOf = (old: Figure[], now: Figure[]): Obstacle | undefined =>
  old.flatMap((figure, i) => obstacle(figure, now[i] ?? figure) ?? [])[0];

function obstacle(before: Figure, after: Figure): Obstacle | undefined {
  if (before.currency && after.currency) {
    if (before.currency !== after.currency) return 'currency';
  } else if (before.currency || after.currency || before.unit !== after.unit) return 'unit';
  const isOther =
    before.isChange !== after.isChange ||
    (before.to === undefined) !== (after.to === undefined) ||
    (before.upTo === undefined) !== (after.upTo === undefined);
  if (isOther) return 'form';
  return boundsOf(before) === boundsOf(after) ? undefined : 'qualifiers';
}

const boundsOf = ({ qualifiers }: Figure): string =>
  qualifiers
    .filter((q) => !ROUGH.has(q))
    .sort()
    .join(' ');

function differencesOf(before: Figure, after: Figure): Difference[] {
  const unit = after.unit === '%' ? '%p' : after.unit;
  const { currency } = after;
  const from = minus(after.from, before.from);
  if (before.to === undefined || after.to === undefined) return [{ value: from, unit, currency }];
  const to = minus(after.to, before.to);
  const upTo =
    before.upTo !== undefined && after.upTo !== undefined && minus(after.upTo, before.upTo);
  if (from === to && (upTo === false || upTo === to)) return [{ value: from, unit, currency }];
  return [
    { end: 'from', value: from, unit, currency },
    { end: 'to', value: to, unit, currency },
    ...(upTo === false ? [] : [{ end: 'upTo' as const, value: upTo, unit, currency }]),
  ];
}
