/**
 * What all kinds of charts look like. Colours are tokens of the site: a page resolves them by the
 * reader's scheme, a picture has those of the light one (`picture.ts`).
 */
export const INK = 'var(--ink)';
export const FAINT = 'var(--ink-faint)';
export const GRID = 'var(--line-strong)';
export const PAPER = 'var(--paper)';
/** The two colours of marks; what else tells series apart are their names, shapes and dashes. */
export const MARKS = ['var(--accent)', 'var(--caution)'] as const;

/** Sizes of type: at the width of a phone a drawing is as wide as it is drawn. */
export const TEXT = 12.5;
export const SMALL = 11.5;

/** The widths that drawings are made for. */
export const WIDTHS = { narrow: 340, wide: 640 } as const;
export type Width = keyof typeof WIDTHS;

/** Behind a value that is probably misprinted. */
export const DOUBT = ' ?';
