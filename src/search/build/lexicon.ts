/** The lexicon from the words of the records: what the browser must know to read a query. */
import type { LexiconData } from '../format/lexicon.ts';
import { isNumber } from '../format/pieces.ts';
import { compoundsOf } from './compounds.ts';
import { usefulConcepts } from './concepts.ts';
import { readingsOf } from './hanja.ts';
import { interchangeableHeads } from './heads.ts';
import type { Morph } from './morphemes.ts';
import { quantitiesOf } from './quantities.ts';
import { hangulRuns } from './runs.ts';
import { splitsOf } from './splits.ts';

/**
 * Gathers the lexicon.
 *
 * @param sections words of the index by section and block
 * @param concepts names of one concept each, canonical first
 * @param beside words of what stands beside the report, which are known, and how they are cut; they teach the search nothing else
 */
export function gatherLexicon(
  sections: Morph[][][],
  concepts: string[][],
  beside: Morph[][][] = [],
): LexiconData {
  const blocks = sections.flat();
  const runs = hangulRuns(blocks);
  const words = wordsOf([...blocks, ...beside.flat()]);
  const data: LexiconData = {
    words,
    compounds: compoundsOf(runs),
    splits: [],
    concepts: usefulConcepts(concepts, sections),
    heads: interchangeableHeads(concepts, words),
    quantities: quantitiesOf(blocks),
    hanja: readingsOf(blocks.flatMap((block) => block.map(({ key }) => key)).join('')),
  };
  return { ...data, splits: splitsOf(blocks, runs, data, beside.flat()) };
}

/** Different words; numbers are not listed. */
const wordsOf = (blocks: Morph[][]): string[] => [
  ...new Set(
    blocks.flatMap((block) => block.map(({ key }) => key).filter((key) => key && !isNumber(key))),
  ),
];
