/** Which names of the glossary the browser needs: those that find what the typed one does not. */

import { fold, isHangul } from '../format/pieces.ts';
import type { Morph } from './morphemes.ts';

/** Letters of a name that is not in the text; longer ones nobody types. */
const LONGEST_UNUSED = { hangul: 11, other: 4 };

/**
 * Concepts that lead a reader further: at least one name stands where another does not. Names that
 * differ in blanks or signs only are one, and a name that begins with a shorter one is found by it.
 *
 * @param concepts names of one concept each, canonical first
 * @param sections words of the index by section and block
 */
export function usefulConcepts(concepts: string[][], sections: Morph[][][]): string[][] {
  const texts = sections.map((blocks) =>
    blocks.map((block) => block.map(({ key }) => key).join('')).join(' '),
  );
  const whole = texts.join('\n');
  const placesOf = (key: string) =>
    whole.includes(key) ? texts.flatMap((text, at) => (text.includes(key) ? [at] : [])) : [];
  return concepts.flatMap((names) => {
    const keys = new Map<string, string>();
    for (const name of names) if (!keys.has(fold(name))) keys.set(fold(name), name.trim());
    const kept = [...keys]
      .map(([key, name]) => ({ key, name, places: placesOf(key) }))
      .filter(({ key, places }) => key && (places.length > 0 || worthTyping(key)))
      .filter(({ key }, at, all) => !all.some((other, i) => i !== at && key.startsWith(other.key)));
    const places = new Set(kept.flatMap((name) => name.places));
    const further = kept.some((name) => name.places.length < places.size);
    return further ? [kept.map(({ name }) => name)] : [];
  });
}

/** Whether a reader may type a name that the text does not hold: Korean ones, and short signs. */
const worthTyping = (key: string): boolean =>
  key.length <= (isHangul(key) ? LONGEST_UNUSED.hangul : LONGEST_UNUSED.other);
