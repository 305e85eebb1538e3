/** Words of the text that are cut to syllables nowhere known, and where each begins: see `query/syllables.ts`. */
import { at } from '../format/at.ts';
import { BLOCK_END, isJoined } from '../format/encoding.ts';
import { fold } from '../format/pieces.ts';
import type { Postings } from '../format/postings.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { beginWord, isOfSyllables, isSyllable, keyOfWord } from '../query/syllables.ts';

/** Such words: by how a chunk tells them, the word itself and where it begins. */
export type SyllableWords = Map<string, { word: string; found: Postings }>;

/**
 * All of them in some texts.
 *
 * @param texts content of each record
 */
export function wordsOfSyllables(texts: readonly string[], lexicon: Lexicon): SyllableWords {
  const known: SyllableWords = new Map();
  for (const [record, text] of texts.entries()) {
    const words = text.split(' ');
    for (const [start, first] of words.entries())
      if (isJoined(first) && beginWord(words, start, 1))
        for (const { syllables, rest } of wordsFrom(words, start)) {
          const phrase = syllables.map((syllable) => ({ text: syllable, open: false }));
          if (!isOfSyllables(phrase, lexicon)) continue;
          const key = keyOfWord(syllables, rest);
          const of = known.get(key) ?? { word: syllables.join(''), found: new Map() };
          known.set(key, of);
          of.found.set(record, [...(of.found.get(record) ?? []), start]);
        }
  }
  return known;
}

/** What begins at a place: two syllables and more, and the letters that follow the last. */
function* wordsFrom(
  words: readonly string[],
  start: number,
): Generator<{ syllables: string[]; rest: string }> {
  const syllables: string[] = [];
  for (let place = start; place < words.length; place++) {
    const word = at(words, place);
    const key = word.startsWith(BLOCK_END) ? '' : fold(word);
    const [syllable = ''] = key;
    if (!isSyllable(syllable)) return;
    syllables.push(syllable);
    const rest = key.slice(1);
    if (place > start) yield { syllables: [...syllables], rest };
    if (rest !== '' || !isJoined(word)) return;
  }
}
