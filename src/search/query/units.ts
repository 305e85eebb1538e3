/** Words of a query to the units that are looked up. */
import { at } from '../format/at.ts';
import { REACH } from '../ranking.ts';
import { textOf } from './lookup.ts';
import type { Names, OtherName } from './names.ts';
import type { QueryWord } from './parse.ts';

/** What is looked up as one: a word, a quoted phrase. */
export interface Unit {
  words: QueryWord[];
  /** as typed only */
  exact: boolean;
  /** other names of the name to which the words belong */
  aliases: OtherName[];
}

/**
 * Words one by one, quoted phrases as one. A name of several words gives each of them the spans
 * of its other names, so that they count as found together and apart.
 */
export function unitsOf(words: QueryWord[], names: Names): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < words.length; ) {
    const { quote } = at(words, start);
    let size = 1;
    if (quote) {
      while (words[start + size]?.quote === quote) size++;
      units.push({ words: words.slice(start, start + size), exact: true, aliases: [] });
    } else {
      const { name, aliases } = longestName(words.slice(start, start + REACH.nameWords), names);
      size = name.length;
      units.push(...name.map((word) => ({ words: [word], exact: false, aliases })));
    }
    start += size;
  }
  return units;
}

/** The most words from the first on that are a name outside of quotes; else the first alone. */
function longestName(
  words: QueryWord[],
  names: Names,
): { name: QueryWord[]; aliases: OtherName[] } {
  const quoted = words.findIndex(({ quote }) => quote > 0);
  for (let size = quoted < 0 ? words.length : quoted; ; size--) {
    const name = words.slice(0, size);
    const aliases = names.othersOfWords(name.map(({ pieces }) => textOf(pieces)));
    if (aliases.length > 0 || size <= 1) return { name, aliases };
  }
}
