/** Words of a query to the units that are looked up. */
import { at } from '../format/at.ts';
import { textOf } from '../format/pieces.ts';
import { REACH } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import type { Names, OtherName } from './names.ts';
import { withOtherHeads } from './other-heads.ts';
import type { QueryWord } from './parse.ts';

/** What is looked up as one: a word, a quoted phrase. */
export interface Unit {
  words: QueryWord[];
  /** as typed only */
  exact: boolean;
  /** other names of the name to which the words belong */
  aliases: OtherName[];
  /** what is nearly the same: the name with another head */
  near: string[];
}

/**
 * Words one by one, quoted phrases as one. A name of several words gives each of them the spans
 * of its other names, so that they count as found together and apart.
 */
export function unitsOf(words: QueryWord[], names: Names, lexicon: Lexicon): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < words.length; ) {
    const { quote } = at(words, start);
    let size = 1;
    if (quote) {
      while (words[start + size]?.quote === quote) size++;
      units.push({ words: words.slice(start, start + size), exact: true, aliases: [], near: [] });
    } else {
      const { name, aliases, near } = longestName(
        words.slice(start, start + REACH.nameWords),
        names,
        lexicon,
      );
      size = name.length;
      units.push(...name.map((word) => ({ words: [word], exact: false, aliases, near })));
    }
    start += size;
  }
  return units;
}

/** The most words from the first on that are a name outside of quotes; else the first alone. */
function longestName(
  words: QueryWord[],
  names: Names,
  lexicon: Lexicon,
): Pick<Unit, 'aliases' | 'near'> & { name: QueryWord[] } {
  const quoted = words.findIndex(({ quote }) => quote > 0);
  for (let size = quoted < 0 ? words.length : quoted; ; size--) {
    const name = words.slice(0, size);
    const texts = name.map(({ pieces }) => textOf(pieces));
    const text = texts.join('');
    const heads = withOtherHeads(text, lexicon);
    // what is typed as one may be written with blanks
    const near = size > 1 ? heads.filter((other) => lexicon.isWritten(other)) : heads;
    const aliases = names.othersOfWords(texts);
    if (aliases.length + near.length > 0 || size <= 1) return { name, aliases, near };
  }
}
