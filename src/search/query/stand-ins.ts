/** Words of the report that stand in for what is typed, which it does not have. */
import { MATCH } from '../ranking.ts';
import type { OtherName } from './names.ts';
import type { Spans } from './spans.ts';

/**
 * Everyday words that have been found, those in most records first.
 *
 * @param aliases other names of what is typed
 * @param found spans of each
 */
export const standInsOf = (aliases: readonly OtherName[], found: readonly Spans[]): string[] =>
  aliases
    .map(({ text, weight }, at) => ({ text, weight, records: found[at]?.size ?? 0 }))
    .filter(({ weight, records }) => weight === MATCH.everyday && records > 0)
    .sort((a, b) => b.records - a.records)
    .map(({ text }) => text);
