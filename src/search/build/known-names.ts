/** What a file of words says of names: all that the browser must know of one that is typed. */
import type { KnownName } from '../format/names.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Names } from '../query/names.ts';
import { MATCH } from '../ranking.ts';

/**
 * All names of an index.
 *
 * @param lexicon with all names
 * @param names of that lexicon
 */
export function knownNames(lexicon: Lexicon, names: Names): KnownName[] {
  const written = [...lexicon.written].filter((name) => !lexicon.has(name));
  return [...new Set([...written, ...names.all.keys()])].map((name) => {
    const texts = (weight: number) =>
      names.othersOf(name).flatMap((one) => (one.weight === weight ? one.text : []));
    return {
      name,
      isWritten: lexicon.isJoined(name),
      aliases: texts(MATCH.alias),
      everyday: texts(MATCH.everyday),
    };
  });
}
