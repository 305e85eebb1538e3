/** Which names of the glossary the browser needs: those that find what the typed one does not. */
import { fold } from '../format/pieces.ts';
import { CONCEPT } from '../ranking.ts';
import type { Morph } from './morphemes.ts';
import { sectionIndex } from './section-index.ts';

/**
 * Concepts that lead a reader further: at least one name stands where another does not. Names that
 * differ in blanks or signs only are one, but for one in Latin letters that the text writes as one word
 * besides; a name that begins with a shorter one is found by it, and finds it in turn (전고체전지, 전고체) unless names of
 * other concepts begin so as well (삼성전자, 삼성).
 *
 * @param concepts names of one concept each, canonical first
 * @param sections words of the index by section and block
 */
export function usefulConcepts(concepts: string[][], sections: Morph[][][]): string[][] {
  const sectionsOf = sectionIndex(sections);
  const words = new Set(sections.flatMap((blocks) => blocks.flat().map(({ key }) => key)));
  const folded = concepts.map((names) => names.map(fold));
  return concepts.flatMap((names, number) => {
    const keys = new Map<string, string>();
    for (const name of names) if (!keys.has(fold(name))) keys.set(fold(name), name.trim());
    const kept = [...keys]
      .map(([key, name]) => ({ key, name, sections: sectionsOf(key) }))
      .filter(({ key, sections: held }) => key && (held.length > 0 || worthTyping(key)))
      .filter(
        (one, at, all) =>
          !all.some(
            (other, i) =>
              i !== at &&
              one.key.startsWith(other.key) &&
              (other.sections.length <= one.sections.length || isShared(other.key, number, folded)),
          ),
      );
    const all = new Set(kept.flatMap((name) => name.sections));
    const further = kept.some((name) => name.sections.length < all.size);
    const writingsOf = (name: string) => {
      const other = names.find((one) => fold(one) === fold(name) && ONE_WORD.test(one));
      return other && !ONE_WORD.test(name) && words.has(fold(other)) ? [name, other] : name;
    };
    return further ? [kept.flatMap(({ name }) => writingsOf(name))] : [];
  });
}

/**
 * Whether names of other concepts begin like a name, and not like a longer one of its concept.
 *
 * @param number of its concept
 * @param folded names of all concepts, folded
 */
function isShared(key: string, number: number, folded: string[][]): boolean {
  const begins = (name: string) => name.startsWith(key);
  const longer = folded[number]?.filter((name) => name !== key && begins(name)) ?? [];
  return folded.some(
    (names, other) =>
      other !== number &&
      names.some((name) => begins(name) && !longer.some((one) => name.startsWith(one))),
  );
}

/** A name in Latin letters alone: without the blank that its other writing has it is another word of the text, SKon. */
const ONE_WORD = /^[A-Za-z]+$/;

/** Whether a reader may type a name that the text does not hold: Korean ones (SK텔레콤), and short signs. */
const worthTyping = (key: string): boolean =>
  key.length <= (/\p{sc=Hangul}/u.test(key) ? CONCEPT.unusedHangul : CONCEPT.unusedOther);
