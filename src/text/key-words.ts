import { lettersOnly } from './fold.ts';
import { isStopWord, stems } from './particles.ts';

/** Shorter words are particles, numerals, bound nouns: they stand in every text. */
const SHORTEST_WORD = 2;

/** Words that only hold a sentence together. */
const BETWEEN = new Set(
  (
    '있다 있도록 있으며 있으면서 않고 않게 것이다 것을 하는 하게 한다 되는 된다 등이 등의 등을 등으로 이를 이른다 가리킨다 ' +
    '말한다 말이다 대해 대비 서로 여러 하나로 이루어진다 이루어지지'
  ).split(' '),
);

/**
 * The words of a sentence that carry its meaning, each with the forms in which it may stand elsewhere:
 * as it is written, and without its particles and endings.
 *
 * @param sentence Korean prose
 * @returns forms of each word, in small letters
 */
const keyWords = (sentence: string): { word: string; forms: string[] }[] =>
  sentence.split(/[^\p{L}\p{N}%]+/u).flatMap((written) => {
    const word = lettersOnly(written);
    if (word.length < SHORTEST_WORD || isStopWord(word) || BETWEEN.has(word)) return [];
    return [{ word: written, forms: [word, ...stems(word, SHORTEST_WORD)] }];
  });

/** The key words of a sentence that a text does not have. */
export function absentWords(sentence: string, text: string): { absent: string[]; count: number } {
  const there = lettersOnly(text);
  const words = keyWords(sentence);
  const absent = words.filter(({ forms }) => !forms.some((form) => there.includes(form)));
  return { absent: absent.map(({ word }) => word), count: words.length };
}
