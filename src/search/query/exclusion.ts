/** Words that no result may hold: the records that hold them are none for the query. */
import { at } from '../format/at.ts';
import type { Entry } from '../format/catalogue.ts';
import { MATCH } from '../ranking.ts';
import type { Term } from './term.ts';

/**
 * Records that hold a word, or lie in a passage whose title has it; a row that has it in the label of a
 * column, which stands beside the cell. A section is not left out for a row of its tables, nor for its sources.
 *
 * @param terms the words: what is only taken for another leaves nothing out
 */
export function recordsHolding(
  entries: Entry[],
  terms: readonly Pick<Term, 'spans' | 'replacedBy'>[],
): Set<number> {
  const holding = new Set<number>();
  const titled = new Set<number>();
  const typed = terms.filter(({ replacedBy }) => replacedBy.length === 0);
  for (const { spans: found } of typed)
    for (const [record, spansOf] of found) {
      // What the report only says for the word is not what was left out.
      const all = spansOf.filter(({ weight }) => weight > MATCH.everyday);
      const { kind, bodyLength, titleLength } = at(entries, record);
      if (all.some(({ start }) => kind === 'row' || start < bodyLength)) holding.add(record);
      if (all.some(({ start }) => start < titleLength)) titled.add(record);
    }
  // what a heading shows for itself is what it begins
  for (const [record, { parent }] of [...entries.entries()].reverse())
    if (holding.has(record) && parent === record - 1 && at(entries, parent).bare)
      holding.add(parent);
  // A record stands after the one in which it lies.
  for (const [record, { parent }] of entries.entries()) if (titled.has(parent)) titled.add(record);
  return new Set([...holding, ...titled]);
}
