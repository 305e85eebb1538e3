/** The lexicon from the words of the records: what the browser must know to read a query. */
import type { LexiconData } from '../format/lexicon.ts';
import { LEXICON } from '../ranking.ts';
import { compoundsOf } from './compounds.ts';
import { usefulConcepts } from './concepts.ts';
import { readingsOf } from './hanja.ts';
import type { Morph } from './morphemes.ts';
import { hangulRuns } from './runs.ts';
import { splitsOf } from './splits.ts';

/**
 * Gathers the lexicon.
 *
 * @param sections words of the index by section and block
 * @param concepts names of one concept each, canonical first
 */
export function gatherLexicon(sections: Morph[][][], concepts: string[][]): LexiconData {
  const blocks = sections.flat();
  const runs = hangulRuns(blocks);
  const data: LexiconData = {
    words: byFrequency(blocks),
    compounds: compoundsOf(runs),
    splits: [],
    concepts: usefulConcepts(concepts, sections),
    hanja: readingsOf(blocks.flatMap((block) => block.map(({ key }) => key)).join('')),
  };
  return { ...data, splits: splitsOf(blocks, runs, data) };
}

/** Words in classes of frequency, rarest first; numbers are not listed. */
function byFrequency(blocks: Morph[][]): string[][] {
  const counts = new Map<string, number>();
  for (const block of blocks)
    for (const { key } of block)
      if (key && !/^\d/.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const classOf = (count: number) => LEXICON.classes.filter((most) => count > most).length;
  return Array.from({ length: LEXICON.classes.length + 1 }, (_, index) =>
    [...counts].filter(([, count]) => classOf(count) === index).map(([word]) => word),
  );
}
