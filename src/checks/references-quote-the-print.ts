import type { Fault } from '#/content/problem.ts';
import { lettersOnly } from '#/text/fold.ts';
import type { Check } from './rule.ts';

/** What the list gives of a source as the print's. */
const FIELDS = ['author', 'date', 'title', 'container', 'url'] as const;

/** What a reference gives as printed stands in its words at one of its places, letter by letter. */
export const referencesQuoteThePrint: Check = ({ references }) =>
  references.written.flatMap(({ entry, position }) => {
    const lines = entry.printed.map(({ text }) => lettersOnly(text));
    return FIELDS.flatMap((field): Fault[] => {
      const value = entry[field];
      if (!value || lines.some((line) => line.includes(lettersOnly(value)))) return [];
      const message = `“${entry.id}”의 printed 어디에도 “${value}”이(가) 없습니다.`;
      const hint =
        '그 말이 인쇄된 자리와 글을 printed에 적으십시오. 인쇄본에 없는 것을 웹판이 알아냈으면 found에 적고, 짐작이면 지우십시오.';
      return [{ ...position, field, message, hint }];
    });
  });
