import type { Fault } from './problem.ts';

/** A kind of characters that content must not have. */
interface Unwanted {
  pattern: RegExp;
  /** what is wrong, and what to do, with the code of the sign and the text around it */
  sentences(code: string, around: string): Pick<Fault, 'message' | 'hint'>;
  /** files that may have them, since they quote the print to the letter */
  allowedIn?: RegExp;
}

/** Errata show what is printed, odd signs among it. */
const ERRATA = /\/errata\/[^/]*$/;

/** Of letters, those that draw nothing: fillers of Hangul, selectors of a glyph, the empty braille cell. */
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?![\t\n\r])\p{Cc}/u;
const UNWANTED: readonly Unwanted[] = [
  {
    pattern: HIDDEN,
    sentences: (code, around) => ({
      message: `보이지 않는 글자 ${code}이(가) 있습니다.`,
      hint: `지우고 다시 적으십시오: “${around}”`,
    }),
  },
  {
    // half a pair of UTF-16, what a wrong encoding leaves, and what is no character and never will be
    pattern: /[\uFFFD\p{Cs}\p{Noncharacter_Code_Point}]/u,
    sentences: () => ({
      message: '깨진 글자(�)가 있습니다.',
      hint: '인쇄본을 보고 그 글자를 다시 적으십시오. 다른 인코딩의 글을 잘못 연 자취입니다.',
    }),
  },
  {
    pattern: /(?! )\p{Zs}/u,
    sentences: (code, around) => ({
      message: `보통 빈칸이 아닌 빈칸 ${code}이(가) 있습니다.`,
      hint: `보통 빈칸으로 다시 적으십시오: “${around.replace(/\p{Zs}/gu, ' ')}”`,
    }),
    allowedIn: ERRATA,
  },
  {
    pattern: /\p{Co}/u,
    sentences: (code) => ({
      message: `글꼴마다 다르게 보이는 글자 ${code}이(가) 있습니다.`,
      hint: '인쇄본을 보고 같은 뜻의 글자로 적으십시오. 한글 문서에서 옮긴 기호에 흔합니다.',
    }),
    allowedIn: ERRATA,
  },
];

/**
 * Faults of the characters of a text, one a line: signs that nobody sees, broken ones, odd spaces, signs
 * that every font draws otherwise, and letters that are not composed (NFC).
 *
 * @param file name for messages
 */
export function characterFaults(file: string, text: string): Fault[] {
  if (!UNWANTED.some(({ pattern }) => pattern.test(text)) && text === text.normalize('NFC'))
    return [];
  return text.split('\n').flatMap((line, i): Fault[] => {
    const found = unwantedIn(file, line);
    if (found) return [{ file, line: i + 1, column: found.index + 1, ...found.sentences }];
    const composed = line.normalize('NFC');
    if (line === composed) return [];
    let at = 0;
    while (line[at] === composed[at]) at += 1;
    return [
      {
        ...{ file, line: i + 1, column: at + 1 },
        message: '풀어 쓴 글자(NFD)나 꼴만 다른 한자가 있어 검색과 링크가 이 말을 찾지 못합니다.',
        hint: `모아 쓴 글자로 다시 적으십시오: “${around(composed, at)}”`,
      },
    ];
  });
}

/** True for a sign that no text may have, wherever it stands. */
export const isUnwanted = (letter: string): boolean =>
  UNWANTED.some(({ pattern, allowedIn }) => !allowedIn && pattern.test(letter));

/**
 * What is wrong with a value in whose writing the sign itself does not stand: `"\\u200b"` in YAML,
 * `&#x200b;` in prose.
 *
 * @param file name for messages
 * @param written as the value stands in the file
 */
export function escapedFault(
  file: string,
  value: string,
  written: string,
): Pick<Fault, 'message' | 'hint'> | undefined {
  // what stands there itself is told of the whole file
  return unwantedIn(file, written) ? undefined : unwantedIn(file, value)?.sentences;
}

function unwantedIn(file: string, text: string) {
  for (const { pattern, sentences, allowedIn } of UNWANTED) {
    const found = allowedIn?.test(file) ? null : pattern.exec(text);
    if (found)
      return {
        index: found.index,
        sentences: sentences(codeOf(found[0]), around(text, found.index)),
      };
  }
  return undefined;
}

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const around = (line: string, at: number) =>
  line
    .slice(Math.max(0, at - 12), at + 12)
    .replace(new RegExp(HIDDEN, 'gu'), '')
    .trim();
