import { z } from 'zod';

/** What stands in a cell that the print left empty. */
export const EMPTY = ['', '-', 'N/A'] as const;

export type Empty = (typeof EMPTY)[number];

/** A cell of the given type that the print may have left empty (`-`, `N/A` or nothing). */
export const optional = <T extends z.ZodType>(cell: T) =>
  z.union([z.enum(EMPTY), cell]).meta({ ...(cell.meta() ?? {}) });
