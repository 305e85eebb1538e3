import { type Budget, EVERY_PAGE, NOT_FELT } from './budgets.ts';
import type { PageWeight } from './page-weight.ts';
import type { Compared } from './paint/against-bare.ts';
import { ratio } from './paint/compared-table.ts';
import { BYTE_TYPES } from './paint/line.ts';

/**
 * Holds what is known of a page from its files to a budget.
 *
 * @returns a sentence for each number that is over
 */
export function weightFaults(weight: PageWeight, budget: Budget): string[] {
  const hold = holding(weight.path);
  return [
    ...hold('elements', weight.elements, budget.elements),
    ...hold('bytes of the scripts that start it', weight.js, EVERY_PAGE.startScripts),
    ...(['html', 'css', 'js'] as const).flatMap((type) =>
      hold(`bytes of ${type}`, weight[type], budget.bytes[type]),
    ),
  ];
}

/**
 * Holds what visits of a page bring and move to a budget.
 *
 * @param shiftAtDesk layout shift in a wide window
 * @returns a sentence for each number that is over
 */
export function visitFaults(
  path: string,
  { page }: Compared,
  shiftAtDesk: number,
  budget: Budget,
): string[] {
  const hold = holding(path);
  return [
    ...BYTE_TYPES.flatMap((type) =>
      hold(`bytes of ${type} as transferred`, page.bytes[type], budget.bytes[type]),
    ),
    ...hold('requests', page.requests.median, budget.requests),
    ...hold('layout shift on a phone', page.layoutShift.median, EVERY_PAGE.layoutShift),
    ...hold('layout shift at a desk', shiftAtDesk, EVERY_PAGE.layoutShift),
  ];
}

/**
 * Holds the times of a page to a budget.
 *
 * @returns a sentence for each number that is over
 */
export function timeFaults(path: string, { page, bare }: Compared, budget: Budget): string[] {
  const times = {
    firstPaint: 'first paint',
    largestPaint: 'largest paint',
    inputDelay: 'input delay',
  };
  return (Object.keys(times) as (keyof typeof times)[]).flatMap((time) => {
    const { median, spread } = page[time];
    if (time === 'inputDelay' && median <= NOT_FELT) return [];
    const found = ratio(median, bare[time].median);
    return found <= budget[time]
      ? []
      : [
          `${path} ${times[time]}: ${found.toFixed(2)} times bare HTML’s (${median.toFixed(0)} ±${(spread / 2).toFixed(0)} against ${bare[time].median.toFixed(0)} ms), at most ${budget[time]}`,
        ];
  });
}

const holding =
  (path: string) =>
  (what: string, found: number, most: number): string[] =>
    found > most ? [`${path} ${what}: ${Number(found.toFixed(3))}, at most ${most}`] : [];

/**
 * Kinds and budgets that do not meet.
 *
 * @param kinds of all pages by path; undefined where a page has none
 * @returns a sentence for each page without a kind and each budget without a page
 */
export function kindFaults(
  kinds: ReadonlyMap<string, string | undefined>,
  budgets: Readonly<Record<string, Budget>>,
): string[] {
  const used = new Set(kinds.values());
  return [
    ...[...kinds]
      .filter(([, kind]) => kind === undefined || !(kind in budgets))
      .map(([path, kind]) =>
        kind === undefined
          ? `${path} is of no kind that src/tools/page-kinds.ts knows, so it has no budget`
          : `${path} is of the kind “${kind}”, which has no budget in src/tools/budgets.ts`,
      ),
    ...Object.keys(budgets)
      .filter((kind) => !used.has(kind))
      .map(
        (kind) =>
          `no page is of the kind “${kind}”: take its budget away, or find what became of them`,
      ),
  ];
}
