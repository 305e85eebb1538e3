/** Latin letters as they are called in Korean: 에이아이 is AI, 에스케이온 SK온. */

/** Each letter with its names; of those that begin alike the longer stands first. */
const NAMES: readonly (readonly [letter: string, name: string])[] = (
  'h에이치 h에이취 h에치 w더블유 w더블류 a에이 b비 c씨 c시 d디 e이 f에프 g지 i아이 j제이 k케이 l엘 m엠 n엔 ' +
  'o오 p피 q큐 r알 r아르 s에스 t티 u유 v브이 x엑스 y와이 z제트'
)
  .split(' ')
  .map((name) => [name.charAt(0), name.slice(1)]);

/** A beginning of a text in letters, and what is left of it. */
export interface NamedLetters {
  letters: string;
  rest: string;
}

/**
 * The letters that a text in Hangul may begin with, the most first. Two that are called by a syllable each
 * (시티, 지오) are a word rather.
 */
export function lettersNamed(text: string): NamedLetters[] {
  const found: NamedLetters[] = [];
  let [letters, rest] = ['', text];
  for (;;) {
    const named = NAMES.find(([, name]) => rest.startsWith(name));
    if (!named) return found.reverse();
    letters += named[0];
    rest = rest.slice(named[1].length);
    const isLong = text.length - rest.length > letters.length;
    if (letters.length > 2 || (letters.length === 2 && isLong)) found.push({ letters, rest });
  }
}
