import type { Fault } from './problem.ts';

/** Characters that nobody sees and that break search, links and figures. */
const INVISIBLE = /[\p{Cf}\p{Zl}\p{Zp}]|(?![\t\n\r])\p{Cc}/u;

/** Hangul typed as single jamo that combine, as macOS writes file names; one syllable is then several letters. */
const DECOMPOSED = /[\u1100-\u11FF]|\p{Mn}/u;

/**
 * Faults of the characters of a text, one a line: control signs, zero-width signs, marks of writing
 * direction, and Hangul or accents that are not composed (NFC).
 *
 * @param file name for messages
 */
export function characterFaults(file: string, text: string): Fault[] {
  if (!INVISIBLE.test(text) && !DECOMPOSED.test(text)) return [];
  return text.split('\n').flatMap((line, i): Fault[] => {
    const hidden = INVISIBLE.exec(line);
    if (hidden) {
      return [
        {
          ...{ file, line: i + 1, column: hidden.index + 1 },
          message: `보이지 않는 글자 ${codeOf(hidden[0])}이(가) 있습니다.`,
          hint: `지우고 다시 적으십시오: “${around(line, hidden.index)}”`,
        },
      ];
    }
    const loose = DECOMPOSED.exec(line);
    if (!loose || line === line.normalize('NFC')) return [];
    return [
      {
        ...{ file, line: i + 1, column: loose.index + 1 },
        message: '풀어 쓴 글자(NFD)가 있어 검색과 링크가 이 말을 찾지 못합니다.',
        hint: `모아 쓴 글자로 다시 적으십시오: “${around(line.normalize('NFC'), 0)}”`,
      },
    ];
  });
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const around = (line: string, at: number) =>
  line
    .slice(Math.max(0, at - 12), at + 12)
    .replace(new RegExp(INVISIBLE, 'gu'), '')
    .trim();
