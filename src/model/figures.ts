import type { ListItem } from '#/schemas/cells/list.ts';
import type { Measure } from '#/schemas/cells/measures.ts';

/** What a cell says in numbers: one value, the ends of a range, or those of a change `A → B`. */
export interface Figure {
  from: number;
  to: number | undefined;
  /** the upper bound of the range that a change leads to */
  upTo: number | undefined;
  /** true for `A → B` */
  isChange: boolean;
  /** as printed; of a cell without one that of its column or table */
  unit: string;
  /** ISO 4217, of money */
  currency: string | undefined;
  /** 약, 최대, 이상 … */
  qualifiers: readonly string[];
}

type Parts = Record<string, unknown>;

/**
 * The figures of a typed cell. A count with its share has two; a list has one when it is a single
 * measure that names a single amount or target; words and times have none.
 *
 * @param value a cell of a validated table
 * @param unit unit of the column or table, for cells that print none
 */
export function figuresOf(value: unknown, unit = ''): Figure[] {
  if (Array.isArray(value)) return ofList(value, unit);
  if (typeof value !== 'object' || value === null) return [];
  const parts = value as Parts;
  if (typeof parts.count === 'number' && typeof parts.share === 'number')
    return [plain(parts.count, String(parts.unit || unit)), plain(parts.share, '%')];
  if (typeof parts.from !== 'number') return [];
  return [
    {
      from: parts.from,
      to: typeof parts.to === 'number' ? parts.to : undefined,
      upTo: typeof parts.upTo === 'number' ? parts.upTo : undefined,
      isChange: parts.change === true,
      unit: String(parts.unit || unit).replace(/\s/g, ''),
      currency: typeof parts.currency === 'string' ? parts.currency : undefined,
      qualifiers: Array.isArray(parts.qualifiers) ? parts.qualifiers.map(String) : [],
    },
  ];
}

const plain = (from: number, unit: string): Figure => ({
  ...{
    from,
    unit,
    to: undefined,
    upTo: undefined,
    isChange: false,
    currency: undefined,
    qualifiers: [],
  },
});

function ofList([only, ...others]: (ListItem & Partial<Measure>)[], unit: string): Figure[] {
  if (!only || others.length > 0 || only.items.length > 0) return [];
  const named = [...(only.amounts ?? []), ...(only.targets ?? [])];
  return named.length === 1 ? figuresOf(named[0], unit) : [];
}
