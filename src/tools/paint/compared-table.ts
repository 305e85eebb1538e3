import type { Compared } from './against-bare.ts';
import type { Sample, Samples } from './alternate.ts';
import { BYTE_TYPES, type Bytes } from './line.ts';

/** All bytes of a visit. */
export const totalOf = (bytes: Bytes): number =>
  Object.values(bytes).reduce((sum, of) => sum + of, 0);

/** How many times what a bare page takes; what neither has is the same. */
export const ratio = (page: number, bare: number): number => (page === bare ? 1 : page / bare);

/** A page beside its bare one, every number in a line: median, spread of the middle half, least, ratio. */
export function comparedTable({ page, bare }: Compared): string {
  const sample = (name: string, of: (samples: Samples) => Sample) =>
    line(name, shown(of(page)), shown(of(bare)), ratio(of(page).median, of(bare).median));
  const bytes = (name: string, of: (bytes: Bytes) => number) =>
    line(
      name,
      of(page.bytes).toFixed(0),
      of(bare.bytes).toFixed(0),
      ratio(of(page.bytes), of(bare.bytes)),
    );
  return [
    `${''.padEnd(28)}${'page'.padStart(22)}${'bare'.padStart(22)}   ratio`,
    sample('first paint, ms', ({ firstPaint }) => firstPaint),
    sample('largest paint, ms', ({ largestPaint }) => largestPaint),
    sample('input delay, ms', ({ inputDelay }) => inputDelay),
    line('layout shift', page.layoutShift.median.toFixed(3), bare.layoutShift.median.toFixed(3)),
    sample('requests until first paint', ({ requestsUntilPaint }) => requestsUntilPaint),
    sample('requests', ({ requests }) => requests),
    ...BYTE_TYPES.map((type) => bytes(`bytes, ${type}`, (of) => of[type])),
    bytes('bytes', totalOf),
  ].join('\n');
}

const line = (name: string, page: string, bare: string, times?: number): string =>
  `${name.padEnd(28)}${page.padStart(22)}${bare.padStart(22)}${times === undefined ? '' : (Number.isFinite(times) ? times.toFixed(2) : '-').padStart(8)}`;

const shown = ({ median, least, spread }: Sample): string =>
  `${median.toFixed(0)} ±${(spread / 2).toFixed(0)} (least ${least.toFixed(0)})`;
